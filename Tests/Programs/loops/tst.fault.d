/* A fault in an iteration ends the loop and all that follows in the clause; records that were made before stay
 * (errors.md section 4).
 * OPTIONS: -q -x extensions
 */
BEGIN
{
	for (this->i = 3; this->i >= 0; this->i--)
		printf("%d\n", 6 / this->i);
	printf("not reached\n");
}
BEGIN { printf("next clause\n"); exit(0); }
/* EXPECT
2
3
6
next clause

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 1 (ID 1: dtrace:::BEGIN): divide-by-zero in action #3 at DIF offset *
 */
