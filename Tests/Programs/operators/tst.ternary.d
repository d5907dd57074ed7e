/* The conditional operator, nested to the right.
 * OPTIONS: -q        TRIGGER: numbers -1 7 */
syscall::lseek:entry /pid == $target && arg0 == -1/
{
	printf("%s\n", arg1 > 10 ? "large" : arg1 > 5 ? "middle" : "small");
}
/* EXPECT
middle

 */
