/* A body builds a string piece by piece.
 * OPTIONS: -q -x extensions
 */
this string s;
BEGIN
{
	this->s = "";
	for (this->i = 0; this->i < 5; this->i++)
		this->s = strjoin(this->s, strjoin(lltostr(this->i * this->i), this->i < 4 ? "," : ""));
	printf("%s (%d)\n", this->s, strlen(this->s));
	exit(0);
}
/* EXPECT
0,1,4,9,16 (10)

 */
