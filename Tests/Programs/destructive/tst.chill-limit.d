/* A CPU is kept for half a second in each second at the most; more is an illegal operation, and nothing is waited for.
 * OPTIONS: -q -w -x cpu=0        LANES: vm */
BEGIN { chill(500000001); printf("never\n"); }
BEGIN { chill(-1); printf("never\n"); }
BEGIN { chill(300000000); printf("first\n"); }
BEGIN { chill(200000001); printf("never\n"); }
BEGIN { chill(100000000); printf("second\n"); }
tick-1200ms { chill(400000000); printf("a second later\n"); exit(0); }
/* EXPECT
first
second
a second later

 */
/* EXPECT-ERR
dtrace: error on enabled probe ID 1 (ID 1: dtrace:::BEGIN): illegal operation in action #1
dtrace: error on enabled probe ID 2 (ID 1: dtrace:::BEGIN): illegal operation in action #1
dtrace: error on enabled probe ID 4 (ID 1: dtrace:::BEGIN): illegal operation in action #1
 */
