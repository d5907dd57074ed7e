/* depends_on takes a class and a name.
 * OPTIONS: -x errtags */
#pragma D depends_on provider
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRAGMA_MALFORM.depends.d: [D_PRAGMA_MALFORM] line 3: malformed #pragma depends_on <class> <name>
...
 */
