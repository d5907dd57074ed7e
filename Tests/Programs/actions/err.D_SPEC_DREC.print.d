/* print() records too.
 * OPTIONS: -x errtags */
BEGIN { print(1); speculate(1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SPEC_DREC.print.d: [D_SPEC_DREC] line 3: speculate( ) may not follow data-recording action(s)
...
 */
