/* errno of a call with a bad address is EFAULT.
 * OPTIONS: -q        TRIGGER: badpointer */
syscall::openat:return /pid == $target && errno == 14/ { printf("%d %d\n", errno, arg0); }
/* EXPECT
14 -14

 */
