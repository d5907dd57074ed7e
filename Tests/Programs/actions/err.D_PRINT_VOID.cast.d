/* Nothing is left of what was cast to void.
 * OPTIONS: -x errtags */
BEGIN { print((void)1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINT_VOID.cast.d: [D_PRINT_VOID] line 3: print( ) may not be applied to a void expression
...
 */
