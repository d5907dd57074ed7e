/* bcopy() into anything but scratch memory is an invalid address, that of the target.
 * OPTIONS: -q */
BEGIN { bcopy("text", (void *)0xffff888000001000, 4); printf("never\n"); }
BEGIN { printf("next\n"); exit(0); }
/* EXPECT
next

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 1 (ID 1: dtrace:::BEGIN): invalid address (0xffff888000001000) in action #1 at DIF offset *
 */
