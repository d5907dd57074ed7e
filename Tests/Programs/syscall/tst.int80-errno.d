/* A 32-bit call returns its error like any other.
 * OPTIONS: -q        TRIGGER: call32 19 77 2 3 */
syscall::lseek:return /pid == $target && errno == 9/ { printf("%d %d\n", errno, arg0); }
/* EXPECT
9 -9

 */
