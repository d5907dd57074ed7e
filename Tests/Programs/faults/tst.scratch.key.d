/* More scratch space than there is in an aggregation's key: the message, ERROR's arguments, and the probe's other clauses still run
 * (errors.md section 4).
 * OPTIONS: -q */
int zero;
BEGIN { @[(int64_t)copyin(0, 1 << 28)] = count(); }
BEGIN { printf("next\n"); }
BEGIN { exit(0); }
ERROR { printf("%d %d %d %d %x\n", arg1, arg2, arg3 >= 0, arg4, arg5); }
/* EXPECT
1 1 1 5 0
next

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 1 (ID 1: dtrace:::BEGIN): out of scratch space in action #1 at DIF offset *
 */
