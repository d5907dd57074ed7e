/* The branch that is taken is checked.
 * LANES: interpreter live */
inline int ON = 1;
BEGIN { ON ? printf("%d", nothing) : 1; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_UNDEF.taken.d: line 4: failed to resolve nothing: Unknown variable name
...
 */
