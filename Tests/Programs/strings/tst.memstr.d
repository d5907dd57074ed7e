/* memstr(address, character, size) makes a string of size - 1 bytes; each NUL becomes the character, as in the
 * arguments of a process, which lie one behind the other (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	this->p = (char *)alloca(16);
	this->p[0] = 'l'; this->p[1] = 's';
	this->p[3] = '-'; this->p[4] = 'l';
	this->p[6] = '/';
	printf("[%s]\n", memstr(this->p, ' ', 8));
	printf("[%s]\n", memstr(this->p, '_', 5));
	printf("[%s]\n", memstr(this->p, 0, 8));
	printf("[%s]\n", memstr(this->p, ' ', 1));
	printf("[%s]\n", memstr(this->p, ' ', 0));
	exit(0);
}
/* EXPECT
[ls -l /]
[ls_-]
[ls]
[]
[]

 */
