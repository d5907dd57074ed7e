/* The smallest number divided by -1 does not trap: it wraps.
 * OPTIONS: -q        TRIGGER: numbers -1 0x8000000000000000 -1 */
syscall::lseek:entry /pid == $target && arg0 == -1/
{
	printf("%d %d\n", arg1 / arg2, arg1 % arg2);
}
/* EXPECT
-9223372036854775808 0

 */
