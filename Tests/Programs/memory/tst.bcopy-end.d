/* bcopy() past the end of scratch memory is an invalid address.
 * OPTIONS: -q */
BEGIN { this->a = alloca(4096); bcopy(this->a, (void *)((uint64_t)this->a + 4090), 8); printf("never\n"); }
BEGIN { printf("next\n"); exit(0); }
/* EXPECT
next

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 1 (ID 1: dtrace:::BEGIN): invalid address (0x*) in action #2 at DIF offset *
 */
