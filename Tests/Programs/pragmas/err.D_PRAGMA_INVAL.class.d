/* A program depends on providers and modules.
 * OPTIONS: -x errtags */
#pragma D depends_on weather sunny
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRAGMA_INVAL.class.d: [D_PRAGMA_INVAL] line 3: invalid class weather specified by #pragma depends_on
...
 */
