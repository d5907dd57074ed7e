/* copyinto() copies from the process to scratch memory.
 * OPTIONS: -q        TRIGGER: writes abcdefgh */
syscall::write:entry
/pid == $target/
{
	this->p = (char *)alloca(16);
	copyinto(arg1, 4, this->p);
	copyinto(arg1 + 6, 2, this->p + 4);
	printf("%s\n", stringof(this->p));
}
/* EXPECT
abcdgh

 */
