/* The text asks for an error.
 * OPTIONS: -x errtags */
#error not on this machine
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRAGERR.d: [D_PRAGERR] line 3: #error: not on this machine
...
 */
