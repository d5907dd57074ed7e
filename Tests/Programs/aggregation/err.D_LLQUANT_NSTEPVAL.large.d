/* The steps have 16 bits.
 * OPTIONS: -x errtags */
BEGIN { @ = llquantize(1, 10, 0, 6, 65536); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LLQUANT_NSTEPVAL.large.d: [D_LLQUANT_NSTEPVAL] line 3: llquantize( ) argument #4 (linear steps per magnitude) must be an unsigned 16-bit quantity
    3 | BEGIN { @ = llquantize(1, 10, 0, 6, 65536); }
      |                                     ^~~~~
 */
