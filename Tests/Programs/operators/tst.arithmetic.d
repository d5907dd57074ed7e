/* The four arithmetic operators and the remainder on values that come at run time.
 * OPTIONS: -q        TRIGGER: numbers -1 17 5 */
syscall::lseek:entry /pid == $target && arg0 == -1/
{
	printf("%d %d %d %d %d\n", arg1 + arg2, arg1 - arg2, arg1 * arg2, arg1 / arg2, arg1 % arg2);
}
/* EXPECT
22 12 85 3 2

 */
