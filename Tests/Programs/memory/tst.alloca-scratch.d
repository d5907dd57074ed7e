/* More than what is left of the scratch memory is a fault of its own, which ends the clause.
 * OPTIONS: -q        LANES: interpreter live */
BEGIN { this->a = alloca(4000); this->b = alloca(4000); printf("never\n"); }
BEGIN { printf("next\n"); exit(0); }
/* EXPECT
next

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 1 (ID 1: dtrace:::BEGIN): out of scratch space in action #2 at DIF offset *
 */
