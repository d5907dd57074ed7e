/* At return arg0 and arg1 are the value: here that of getpid.
 * OPTIONS: -q        TRIGGER: call 39 */
syscall::getpid:return /pid == $target/ { printf("%d %d %d\n", arg0 == pid, arg1 == pid, errno); }
/* EXPECT
1 1 0

 */
