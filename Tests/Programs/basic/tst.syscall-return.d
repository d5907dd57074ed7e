/* At return errno is the error and arg0 = arg1 = the value, the negative error on Linux (providers.md section 4).
 * OPTIONS: -q        TRIGGER: events 1 */
syscall::lseek:return /pid == $target/ { printf("%d %d %d\n", errno, arg0, arg1); }
/* EXPECT
9 -9 -9

 */
