/* A loop that reaches the limit faults after as many iterations, and ends its clause (dif.md section 9, errors.md
 * section 4).
 * OPTIONS: -q -x extensions
 */
int n;
BEGIN
{
	while (1) n++;
	printf("not reached\n");
}
BEGIN { printf("%d\n", n); exit(0); }
ERROR { printf("action %d, offset %d, fault %d\n", arg2, arg3, arg4); }
/* EXPECT
action 1, offset -1, fault 12
1000

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 1 (ID 1: dtrace:::BEGIN): loop limit exceeded in action #1
 */
