/* A name is bound to a version that there was.
 * OPTIONS: -x errtags */
inline int x = 1;
#pragma D binding "1.99" x
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRAGMA_INVAL.version.d: [D_PRAGMA_INVAL] line 4: invalid version string specified by #pragma binding
...
 */
