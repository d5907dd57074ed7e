/* A variable that was never assigned.
 * OPTIONS: -x errtags */
BEGIN { trace(nosuch); exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_UNDEF.variable.d: [D_IDENT_UNDEF] line 3: failed to resolve nosuch: Unknown variable name
...
 */
