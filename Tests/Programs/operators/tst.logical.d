/* The logical operators give 0 or 1; ^^ is true if exactly one operand is.
 * OPTIONS: -q        TRIGGER: numbers -1 5 7 0 */
syscall::lseek:entry /pid == $target && arg0 == -1/
{
	printf("%d%d%d%d %d%d%d %d%d\n", arg1 && arg2, arg1 && arg3, arg1 || arg3, arg3 || arg3, arg1 ^^ arg2, arg1 ^^ arg3, arg3 ^^ arg3, !arg1, !arg3);
}
/* EXPECT
1010 010 01

 */
