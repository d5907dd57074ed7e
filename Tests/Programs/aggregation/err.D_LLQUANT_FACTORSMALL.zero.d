/* Powers of 0 lead nowhere.
 * OPTIONS: -x errtags */
BEGIN { @ = llquantize(1, 0, 0, 6, 20); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LLQUANT_FACTORSMALL.zero.d: [D_LLQUANT_FACTORSMALL] line 3: llquantize( ) factor (argument #1) must be two or more
    3 | BEGIN { @ = llquantize(1, 0, 0, 6, 20); }
      |                           ^
 */
