/* Members of a struct in the memory of the process are read through the argument.
 * OPTIONS: -q        TRIGGER: sleeps 7 */
syscall::nanosleep:entry /pid == $target/ { printf("%d %d\n", args[0]->tv_sec, args[0]->tv_nsec); }
/* EXPECT
0 7000000

 */
