/* What is longer than strsize - 1 bytes is cut, never a fault (builtins.md section 2).
 * OPTIONS: -q -x strsize=12 */
BEGIN
{
	printf("[%s]\n", toupper("abcdefghijklmnop"));
	printf("[%s]\n", lltostr(-1, 2));
	printf("[%s]\n", cleanpath("/abcdefgh/ijkl"));
	printf("[%s]\n", strtok("abcdefghijklmnop", ","));
	this->p = (uint8_t *)alloca(20);
	printf("[%s]\n", link_ntop(32, this->p));
	printf("[%s]\n", inet_ntop(2, this->p));
	this->p[0] = 255; this->p[1] = 255; this->p[2] = 255; this->p[3] = 255;
	printf("[%s]\n", inet_ntoa(this->p));
	exit(0);
}
/* EXPECT
[ABCDEFGHIJK]
[11111111111]
[/abcdefgh/i]
[abcdefghijk]
[00:00:00:00]
[0.0.0.0]
[255.255.255]

 */
