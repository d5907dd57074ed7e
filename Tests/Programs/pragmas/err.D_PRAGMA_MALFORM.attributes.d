/* attributes takes attributes and a name.
 * OPTIONS: -x errtags */
#pragma D attributes Stable/Stable/Common
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRAGMA_MALFORM.attributes.d: [D_PRAGMA_MALFORM] line 3: malformed #pragma attributes <attributes> <ident>
...
 */
