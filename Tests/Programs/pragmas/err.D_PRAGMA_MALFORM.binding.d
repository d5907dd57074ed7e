/* The version of binding is a string.
 * OPTIONS: -x errtags */
inline int x = 1;
#pragma D binding 1 x
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRAGMA_MALFORM.binding.d: [D_PRAGMA_MALFORM] line 4: malformed #pragma binding "version" <ident>
...
 */
