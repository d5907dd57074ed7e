/* execname follows exec: the children of the target have its name after it.
 * OPTIONS: -q        TRIGGER: forks 3 */
syscall::lseek:entry /ppid == $target && arg1 == 7/ { @[execname] = count(); }
/* EXPECT

  exe                                                               3
 */
