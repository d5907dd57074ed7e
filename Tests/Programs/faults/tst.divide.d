/* A division by zero at run time ends the clause; the other clauses run, and tracing goes on.
 * OPTIONS: -q */
int zero;
BEGIN { printf("first\n"); }
BEGIN { x = 1 / zero; printf("never\n"); }
BEGIN { printf("last\n"); exit(0); }
/* EXPECT
first
last

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID * (ID *: dtrace:::BEGIN): divide-by-zero in action #1 at DIF offset *
 */
