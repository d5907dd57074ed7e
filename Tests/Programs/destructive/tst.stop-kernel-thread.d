/* A thread of the kernel cannot be stopped: that is an error of the action, not silence.
 * OPTIONS: -q -w -x cpu=0        LANES: vm */
profile-97 /pid == 0/ { stop(); printf("never\n"); }
ERROR { printf("%d %d\n", arg2, arg4); exit(0); }
/* EXPECT
1 3

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 1 (ID *: profile:::profile-97): illegal operation in action #1
 */
