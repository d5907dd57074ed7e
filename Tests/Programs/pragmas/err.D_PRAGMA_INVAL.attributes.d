/* Attributes are words of the table.
 * OPTIONS: -x errtags */
inline int x = 1;
#pragma D attributes Firm/Stable/Common x
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRAGMA_INVAL.attributes.d: [D_PRAGMA_INVAL] line 4: invalid attributes specified by #pragma attributes
...
 */
