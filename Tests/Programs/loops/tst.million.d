/* The largest limit is 2^20 (d-language.md section 3).
 * OPTIONS: -q -x extensions -x looplimit=1048576
 */
this long sum;
BEGIN
{
	for (this->i = 0; this->i < 1048576; this->i++) this->sum += this->i;
	printf("%d\n", this->sum == 549755289600 ? 1 : 0);
	exit(0);
}
/* EXPECT
1

 */
