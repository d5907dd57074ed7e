/* lstat is another name of newlstat.
 * OPTIONS: -q        TRIGGER: call 6 16 16 */
syscall::lstat:entry /pid == $target && arg0 == 16/ { printf("%s\n", probefunc); }
/* EXPECT
newlstat

 */
