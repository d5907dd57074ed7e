/* An inline cannot use itself.
 * OPTIONS: -x errtags */
inline int again[int x] = x ? again[x - 1] : 0;
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_UNDEF.itself.d: [D_IDENT_UNDEF] line 3: failed to resolve again: Unknown variable name
...
 */
