/* Nothing follows the name.
 * OPTIONS: -x errtags */
inline int x = 1;
#pragma D attributes Stable/Stable/Common x y
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRAGMA_MALFORM.more.d: [D_PRAGMA_MALFORM] line 4: superfluous arguments specified for #pragma attributes
...
 */
