/* With few registers values wait in variables of the compiler's, and the results are the same.
 * OPTIONS: -q -x iregs=3
 */
BEGIN
{
	this->a = 1;
	key[this->a + 1, strjoin("a", "b")] = 5;
	printf("%d %s\n", 1 + this->a * (2 + (this->a << (3 - (this->a + pid - pid)))),
	    strjoin("a", strjoin("-", substr("abc", this->a, 2))));
	printf("%d\n", (this->a + 3) * (key[2, "ab"] - (this->a + 1) * (this->a + 2)) + (this->a ? 10 : 20));
	exit(0);
}
/* EXPECT
7 a-bc
6

 */
