/* The brackets of an inline hold parameters, not a size.
 * OPTIONS: -x errtags */
inline char text[4] = "abc";
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_ARRSUB.d: [D_DECL_ARRSUB] line 3: positive integral constant expression or tuple signature expected as array declaration subscript
...
 */
