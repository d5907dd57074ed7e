/* A loop in a clause of ERROR, within a loop that a fault has ended.
 * OPTIONS: -q -x extensions
 */
BEGIN
{
	for (this->i = 0; this->i < 4; this->i++) trace(*(int *)0);
}
ERROR
{
	for (this->k = 0; this->k < 2; this->k++) printf("%d: fault %d\n", this->k, arg4);
	exit(0);
}
/* EXPECT
0: fault 1
1: fault 1

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 1 (ID 1: dtrace:::BEGIN): invalid address (0x0) in action #*
 */
