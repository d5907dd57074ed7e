/* The text asks for an error, as a pragma.
 * OPTIONS: -x errtags */
#pragma D error not on this machine
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRAGERR.pragma.d: [D_PRAGERR] line 3: #error: not on this machine
...
 */
