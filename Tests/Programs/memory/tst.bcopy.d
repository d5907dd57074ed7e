/* bcopy() copies to scratch memory from wherever can be read: other scratch memory, a string, a variable.
 * OPTIONS: -q        LANES: interpreter live */
BEGIN
{
	word = "variable";
	this->a = (char *)alloca(16);
	bcopy("constant", this->a, 4);
	bcopy(word, this->a + 4, 9);
	this->b = (char *)alloca(16);
	bcopy(this->a, this->b, 16);
	printf("%s|%s|%d\n", stringof(this->a), stringof(this->b + 4), this->b[13]);
	exit(0);
}
/* EXPECT
consvariable|variable|0

 */
