/* A loop walks over the words of memory that the clause has taken.
 * OPTIONS: -q -x extensions
 */
this int *p;
BEGIN
{
	this->p = alloca(32);
	for (this->i = 0; this->i < 8; this->i++) this->p[this->i] = 10 * this->i;
	for (this->i = 0; this->i < 8; this->i += 3) printf("%d\n", this->p[this->i]);
	exit(0);
}
/* EXPECT
0
30
60

 */
