/* Linux has no STREAMS messages: their sizes are 0.
 * OPTIONS: -q        LANES: interpreter live */
BEGIN { printf("%d %d\n", msgsize(NULL), msgdsize(NULL)); exit(0); }
/* EXPECT
0 0

 */
