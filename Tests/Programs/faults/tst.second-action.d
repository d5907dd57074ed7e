/* The number of the action: the first one of the clause did nothing wrong, but its record is discarded.
 * OPTIONS: -q */
int zero;
BEGIN { printf("discarded\n"); trace(1 / zero); }
BEGIN { exit(0); }
/* EXPECT

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID * (ID *: dtrace:::BEGIN): divide-by-zero in action #2 at DIF offset *
 */
