/* copyout() changes what the process is about to write: /proc cannot show that, a second clause can.
 * OPTIONS: -q -w        TRIGGER: writes abcdef        LANES: vm        REQUIRES: probe_write_user */
syscall::write:entry
/pid == $target/
{
	this->p = (char *)alloca(4);
	this->p[0] = 'X';
	this->p[1] = 'Y';
	copyout(this->p, arg1 + 1, 2);
}
syscall::write:entry /pid == $target/ { printf("%s\n", copyinstr(arg1)); }
/* EXPECT
aXYdef

 */
