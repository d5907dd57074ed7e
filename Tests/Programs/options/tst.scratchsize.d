/* scratchsize is what alloca() and copyin() may take in one clause.
 * OPTIONS: -q -x scratchsize=64 */
BEGIN { this->p = alloca(64); printf("64\n"); }
BEGIN { this->p = alloca(65); printf("never\n"); }
BEGIN { exit(0); }
/* EXPECT
64

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 2 (ID 1: dtrace:::BEGIN): out of scratch space in action #1 at DIF offset *
 */
