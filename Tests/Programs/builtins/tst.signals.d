/* Arguments of kill(): signal 0 once, then SIGUSR1.
 * OPTIONS: -q        TRIGGER: signals 2 */
syscall::kill:entry /pid == $target/ { printf("%d %d\n", arg0 == $target, arg1); }
/* EXPECT
1 0
1 10
1 10

 */
