/* The arguments of a 32-bit call are those of its own registers. The number of lseek is 19 there, which is readv for
 * 64-bit calls.
 * OPTIONS: -q        TRIGGER: call32 19 77 2 3 */
syscall::lseek:entry, syscall::readv:entry /pid == $target && arg1 == 2/
{
	printf("%s %d %d %d\n", probefunc, arg0, arg1, arg2);
}
/* EXPECT
lseek 77 2 3

 */
