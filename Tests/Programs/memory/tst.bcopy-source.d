/* A source of bcopy() that cannot be read is an invalid address.
 * OPTIONS: -q */
BEGIN { this->a = alloca(8); bcopy((void *)0x10, this->a, 4); printf("never\n"); }
BEGIN { printf("next\n"); exit(0); }
/* EXPECT
next

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 1 (ID 1: dtrace:::BEGIN): invalid address (0x10) in action #2 at DIF offset *
 */
