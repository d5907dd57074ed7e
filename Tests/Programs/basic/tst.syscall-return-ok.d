/* At a return without error errno is 0 and arg0 the value.
 * OPTIONS: -q        TRIGGER: reads 10 4096 */
syscall::read:return /pid == $target && arg0 >= 10/ { printf("%d %d\n", errno, arg0); }
/* EXPECT
0 10
0 4096

 */
