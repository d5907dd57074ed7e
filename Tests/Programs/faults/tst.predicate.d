/* A fault in the predicate is told as such.
 * OPTIONS: -q */
int zero;
BEGIN /1 % zero/ { printf("never\n"); }
BEGIN { exit(0); }
/* EXPECT

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID * (ID *: dtrace:::BEGIN): divide-by-zero in predicate at DIF offset *
 */
