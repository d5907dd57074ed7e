/* stackdepth counts kernel frames: at a system call's entry there is at least one.
 * OPTIONS: -q        TRIGGER: events 1 */
syscall::lseek:entry /pid == $target/ { printf("%d\n", stackdepth > 0 && stackdepth < 128); }
/* EXPECT
1

 */
