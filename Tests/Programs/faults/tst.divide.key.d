/* A division by zero in an aggregation's key: the message, ERROR's arguments, and the probe's other clauses still run
 * (errors.md section 4).
 * OPTIONS: -q */
int zero;
BEGIN { @[1 / zero] = count(); }
BEGIN { printf("next\n"); }
BEGIN { exit(0); }
ERROR { printf("%d %d %d %d %x\n", arg1, arg2, arg3 >= 0, arg4, arg5); }
/* EXPECT
1 1 1 4 0
next

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 1 (ID 1: dtrace:::BEGIN): divide-by-zero in action #1 at DIF offset *
 */
