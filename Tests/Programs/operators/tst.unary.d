/* Unary minus and plus, and not.
 * OPTIONS: -q        TRIGGER: numbers -1 5 */
syscall::lseek:entry /pid == $target && arg0 == -1/
{
	printf("%d %d %d\n", -arg1, +arg1, ~arg1);
}
/* EXPECT
-5 5 -6

 */
