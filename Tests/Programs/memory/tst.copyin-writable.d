/* What copyin() gives may be written to, and be the target of bcopy().
 * OPTIONS: -q        TRIGGER: writes abcdefgh */
syscall::write:entry
/pid == $target/
{
	this->p = (char *)copyin(arg1, 9);
	this->p[0] = 'X';
	bcopy("YZ", this->p + 3, 2);
	printf("%s\n", stringof(this->p));
}
/* EXPECT
XbcYZfgh

 */
