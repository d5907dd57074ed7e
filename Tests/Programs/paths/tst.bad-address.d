/* A path that cannot be read is an invalid address: that of its first member that was looked at.
 * OPTIONS: -q */
BEGIN { printf("%s\n", d_path((struct path *)0x1000)); }
BEGIN { exit(0); }
/* EXPECT

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 1 (ID 1: dtrace:::BEGIN): invalid address (0x1008) in action #1 at DIF offset *
 */
