/* The high magnitude is unsigned.
 * OPTIONS: -x errtags */
BEGIN { @ = llquantize(1, 10, 0, -6, 20); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LLQUANT_HIGHVAL.negative.d: [D_LLQUANT_HIGHVAL] line 3: llquantize( ) argument #3 (high magnitude) must be an unsigned 16-bit quantity
    3 | BEGIN { @ = llquantize(1, 10, 0, -6, 20); }
      |                                  ^~
 */
