/* The result of copyin() as numbers, through pointers of any type.
 * OPTIONS: -q        TRIGGER: writes abcdefgh */
syscall::write:entry
/pid == $target/
{
	this->p = (int *)copyin(arg1, 8);
	printf("%x %x %x %c\n", *(int *)copyin(arg1, 4), this->p[1], *(short *)((char *)this->p + 6),
	    ((char *)copyin(arg1, 8))[2]);
}
/* EXPECT
64636261 68676665 6867 c

 */
