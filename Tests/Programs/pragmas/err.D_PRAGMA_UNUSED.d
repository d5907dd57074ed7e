/* A pragma must name something.
 * OPTIONS: -x errtags */
#pragma D attributes Stable/Stable/Common nothing
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRAGMA_UNUSED.d: [D_PRAGMA_UNUSED] line 3: unused #pragma attributes
...
 */
