/* The expressions of a for loop may be lists; what is left out is true (d-language.md section 3).
 * OPTIONS: -q -x extensions -x looplimit=4
 */
BEGIN
{
	for (this->i = 0, this->j = 10; this->i < this->j; this->i += 3, this->j -= 2)
		printf("%d %d\n", this->i, this->j);
}
BEGIN { for (;;) printf("again\n"); }
BEGIN { exit(0); }
/* EXPECT
0 10
3 8
again
again
again
again

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 2 (ID 1: dtrace:::BEGIN): loop limit exceeded in action #1
 */
