/* sizeof an expression and of types.
 * OPTIONS: -q        TRIGGER: numbers -1 0 */
syscall::lseek:entry /pid == $target && arg0 == -1/
{
	printf("%d %d %d %d %d %d\n", sizeof (char), sizeof (short), sizeof (int), sizeof (long), sizeof (arg1), sizeof (string));
}
/* EXPECT
1 2 4 8 8 256

 */
