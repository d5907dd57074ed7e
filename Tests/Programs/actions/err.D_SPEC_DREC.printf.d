/* What was recorded before is in the principal buffer already.
 * OPTIONS: -x errtags */
BEGIN { printf("x"); speculate(1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SPEC_DREC.printf.d: [D_SPEC_DREC] line 3: speculate( ) may not follow data-recording action(s)
...
 */
