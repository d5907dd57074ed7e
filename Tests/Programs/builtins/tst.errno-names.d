/* errno at the return of calls that fail: EFAULT is 14.
 * OPTIONS: -q        TRIGGER: badpointer 1 */
syscall::openat:return /pid == $target && errno/ { printf("%d\n", errno); }
/* EXPECT
14

 */
