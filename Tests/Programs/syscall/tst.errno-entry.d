/* errno is 0 before a call has returned.
 * OPTIONS: -q        TRIGGER: events 1 */
syscall::lseek:entry /pid == $target && arg0 == -1/ { printf("%d\n", errno); }
/* EXPECT
0

 */
