/* A fault in the key of an aggregation.
 * OPTIONS: -q */
BEGIN { @[*(int *)24] = count(); }
BEGIN { exit(0); }
/* EXPECT

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID * (ID *: dtrace:::BEGIN): invalid address (0x18) in action #1 at DIF offset *
 */
