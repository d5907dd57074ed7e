/* There are at least as many steps as the factor.
 * OPTIONS: -x errtags */
BEGIN { @ = llquantize(1, 10, 0, 6, 9); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LLQUANT_FACTORNSTEPS.d: [D_LLQUANT_FACTORNSTEPS] line 3: llquantize( ) factor (argument #1) must be less than or equal to the number of linear steps per magnitude (argument #4)
...
 */
