/* The steps are a number.
 * OPTIONS: -x errtags */
BEGIN { @ = llquantize(1, 10, 0, 6, "20"); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LLQUANT_NSTEPTYPE.text.d: [D_LLQUANT_NSTEPTYPE] line 3: llquantize( ) argument #4 (linear steps per magnitude) must be an integer constant
    3 | BEGIN { @ = llquantize(1, 10, 0, 6, "20"); }
      |                                     ^~~~
 */
