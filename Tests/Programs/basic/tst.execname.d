/* execname is the program's name, pid that of the target; execname and probefunc are keys.
 * OPTIONS: -q        TRIGGER: events 3        LANES: live smp */
syscall::lseek:entry /pid == $target/ { @[execname, probefunc] = count(); }
/* EXPECT

  events                                              lseek                                                             3
 */
