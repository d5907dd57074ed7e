/* args[0] of a return is the value of the call, negative for an error.
 * OPTIONS: -q        TRIGGER: call 3 -1 */
syscall::close:return /pid == $target && errno == EBADF/ { printf("%d %d\n", args[0], sizeof (args[0])); }
/* EXPECT
-9 8

 */
