/* A loop at a system call sees its arguments and the process in every iteration.
 * OPTIONS: -q -x extensions
 * TRIGGER: writes abcde
 */
syscall::write:entry
/pid == $target && arg2 == 5/
{
	for (this->i = 0; this->i < 2; this->i++)
		printf("%d %s %d %s\n", this->i, probefunc, arg2, pid == $target ? "mine" : "other");
}
/* EXPECT
0 write 5 mine
1 write 5 mine

 */
