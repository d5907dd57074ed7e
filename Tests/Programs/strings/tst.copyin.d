/* copyin() reads bytes of the traced process into scratch memory.
 * OPTIONS: -q        TRIGGER: writes xyz */
syscall::write:entry /pid == $target/
{
	this->p = (char *)copyin(arg1, arg2);
	printf("%c%c%c\n", this->p[0], this->p[1], this->p[2]);
}
/* EXPECT
xyz

 */
