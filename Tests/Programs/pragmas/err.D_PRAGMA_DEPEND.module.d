/* A module that is not there.
 * OPTIONS: -x errtags */
#pragma D depends_on module nosuchmodule
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRAGMA_DEPEND.module.d: [D_PRAGMA_DEPEND] line 3: program requires module nosuchmodule
...
 */
