/* A pragma must say what it wants.
 * OPTIONS: -x errtags */
#pragma D
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRAGMA_MALFORM.directive.d: [D_PRAGMA_MALFORM] line 3: malformed #pragma D <directive>
...
 */
