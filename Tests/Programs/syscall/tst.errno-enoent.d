/* errno of a path that does not exist is ENOENT.
 * OPTIONS: -q        TRIGGER: strings 5 */
syscall::access:return /pid == $target && errno != 0/ { printf("%d %d\n", errno, arg0); }
/* EXPECT
2 -2

 */
