/* The low magnitude stands before the high one.
 * OPTIONS: -x errtags */
BEGIN { @ = llquantize(1, 10, 6, 0, 20); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LLQUANT_MAGRANGE.reversed.d: [D_LLQUANT_MAGRANGE] line 3: llquantize( ) high magnitude (argument #3) must be greater than low magnitude (argument #2)
    3 | BEGIN { @ = llquantize(1, 10, 6, 0, 20); }
      |                                  ^
 */
