/* A load from an address that is not mapped names it; the size of the load makes no difference.
 * OPTIONS: -q */
BEGIN { printf("%d\n", *(char *)0x8); }
BEGIN { printf("%d\n", *(long *)0xffffffffffffff00); }
BEGIN { exit(0); }
/* EXPECT

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 1 (ID 1: dtrace:::BEGIN): invalid address (0x8) in action #1 at DIF offset *
dtrace: error on enabled probe ID 2 (ID 1: dtrace:::BEGIN): invalid address (0xffffffffffffff00) in action #1 at DIF offset *
 */
