/* There are at least as many steps as the factor says.
 * OPTIONS: -x errtags */
BEGIN { @ = llquantize(1, 16, 0, 6, 8); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LLQUANT_FACTORNSTEPS.two.d: [D_LLQUANT_FACTORNSTEPS] line 3: llquantize( ) factor (argument #1) must be less than or equal to the number of linear steps per magnitude (argument #4)
    3 | BEGIN { @ = llquantize(1, 16, 0, 6, 8); }
      |                                     ^
 */
