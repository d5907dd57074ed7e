/* A computed index outside of an array is a fault that names it; nothing is read, and nothing is written.
 * OPTIONS: -q        LANES: interpreter live */
int a[4], beside, i;

BEGIN { a[3] = 30; i = 3; printf("%d\n", a[i]); i = 4; beside = 7; }
BEGIN { printf("read %d\n", a[i]); }
BEGIN { a[i] = 5; printf("written\n"); }
BEGIN { i = -1; a[i]++; printf("counted\n"); }
BEGIN /a[i + 5] == 0/ { printf("never\n"); }
ERROR { printf("fault %d in action %d, index %d\n", arg4, arg2, (int)arg5); }
BEGIN { i = 3; printf("%d %d %d %d, %d\n", a[i - 3], a[i - 2], a[i - 1], a[i], beside); exit(0); }
/* EXPECT
30
fault 11 in action 1, index 4
fault 11 in action 1, index 4
fault 11 in action 2, index -1
fault 11 in action 0, index 4
0 0 0 30, 7

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 2 (ID 1: dtrace:::BEGIN): index out of bounds (4) in action #1 at DIF offset *
dtrace: error on enabled probe ID 3 (ID 1: dtrace:::BEGIN): index out of bounds (4) in action #1 at DIF offset *
dtrace: error on enabled probe ID 4 (ID 1: dtrace:::BEGIN): index out of bounds (-1) in action #2 at DIF offset *
dtrace: error on enabled probe ID 5 (ID 1: dtrace:::BEGIN): index out of bounds (4) in predicate at DIF offset *
 */
