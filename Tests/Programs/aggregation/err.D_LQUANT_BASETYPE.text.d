/* The base of lquantize() is an integer constant.
 * OPTIONS: -x errtags */
BEGIN { @ = lquantize(1, "low", 10); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LQUANT_BASETYPE.text.d: [D_LQUANT_BASETYPE] line 3: lquantize( ) argument #1 must be an integer constant
    3 | BEGIN { @ = lquantize(1, "low", 10); }
      |                          ^~~~~
 */
