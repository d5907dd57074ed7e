/* fstat is another name of newfstat.
 * OPTIONS: -q        TRIGGER: call 5 -1 16 */
syscall::fstat:entry /pid == $target && arg0 == -1/ { printf("%s\n", probefunc); }
/* EXPECT
newfstat

 */
