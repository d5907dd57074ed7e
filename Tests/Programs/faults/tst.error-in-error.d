/* A fault inside ERROR is only counted.
 * OPTIONS: -q */
int zero;
BEGIN { trace(1 / zero); }
ERROR { trace(1 / zero); }
BEGIN { exit(0); }
/* EXPECT

 */
/* EXPECT-ERR-MATCH
...
dtrace: 1 error in ERROR probe enabling
 */
