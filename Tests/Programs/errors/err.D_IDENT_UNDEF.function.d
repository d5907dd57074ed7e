/* A variable that was never assigned, in a predicate.
 * OPTIONS: -x errtags */
BEGIN /nosuch > 1/ { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_UNDEF.function.d: [D_IDENT_UNDEF] line 3: failed to resolve nosuch: Unknown variable name
...
 */
