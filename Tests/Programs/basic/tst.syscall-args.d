/* arg0 to arg5 are the values in the argument registers.
 * OPTIONS: -q        TRIGGER: numbers -1 2 0x30000000000 -4 5 6 */
syscall::lseek:entry /pid == $target && arg1 == 2/
{
	printf("%d %d %x %d %d %d\n", arg0, arg1, arg2, arg3, arg4, arg5);
}
/* EXPECT
-1 2 30000000000 -4 5 6

 */
