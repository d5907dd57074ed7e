/* A program may require a provider.
 * OPTIONS: -x errtags */
#pragma D depends_on provider nosuch
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRAGMA_DEPEND.d: [D_PRAGMA_DEPEND] line 3: program requires provider nosuch
...
 */
