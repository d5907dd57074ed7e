/* A user address that is not mapped in the predicate: the message, ERROR's arguments, and the probe's other clauses still run
 * (errors.md section 4).
 * OPTIONS: -q */
int zero;
BEGIN / *(int *)copyin(8, 4)/ { printf("never\n"); }
BEGIN { printf("next\n"); }
BEGIN { exit(0); }
ERROR { printf("%d %d %d %d %x\n", arg1, arg2, arg3 >= 0, arg4, arg5); }
/* EXPECT
1 0 1 1 8
next

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 1 (ID 1: dtrace:::BEGIN): invalid address (0x8) in predicate at DIF offset *
 */
