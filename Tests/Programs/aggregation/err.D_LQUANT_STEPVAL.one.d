/* The step of lquantize() has 16 bits: this is the first number beyond.
 * OPTIONS: -x errtags */
BEGIN { @ = lquantize(1, 0, 1000000, 65536); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LQUANT_STEPVAL.one.d: [D_LQUANT_STEPVAL] line 3: lquantize( ) argument #3 must be a 16-bit quantity
    3 | BEGIN { @ = lquantize(1, 0, 1000000, 65536); }
      |                                      ^~~~~
 */
