/* A read at address 16 of the kernel.
 * OPTIONS: -q */
BEGIN { trace(*(int *)16); }
BEGIN { exit(0); }
/* EXPECT

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID * (ID *: dtrace:::BEGIN): invalid address (0x10) in action #1 at DIF offset *
 */
