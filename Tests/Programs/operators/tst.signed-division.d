/* Signed division rounds toward zero, and the remainder has the sign of the left operand.
 * OPTIONS: -q        TRIGGER: numbers -1 -17 5 -5 */
syscall::lseek:entry /pid == $target && arg0 == -1/
{
	printf("%d %d %d %d\n", arg1 / arg2, arg1 % arg2, arg1 / arg3, arg1 % arg3);
}
/* EXPECT
-3 -2 3 -2

 */
