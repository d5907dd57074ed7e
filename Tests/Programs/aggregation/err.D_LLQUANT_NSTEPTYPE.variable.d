/* The steps are known when the program is compiled.
 * OPTIONS: -x errtags */
BEGIN { @ = llquantize(1, 10, 0, 6, arg0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LLQUANT_NSTEPTYPE.variable.d: [D_LLQUANT_NSTEPTYPE] line 3: llquantize( ) argument #4 (linear steps per magnitude) must be an integer constant
    3 | BEGIN { @ = llquantize(1, 10, 0, 6, arg0); }
      |                                     ^~~~
 */
