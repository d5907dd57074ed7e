/* The low magnitude has 16 bits.
 * OPTIONS: -x errtags */
BEGIN { @ = llquantize(1, 10, 65536, 6, 20); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LLQUANT_LOWVAL.large.d: [D_LLQUANT_LOWVAL] line 3: llquantize( ) argument #2 (low magnitude) must be an unsigned 16-bit quantity
    3 | BEGIN { @ = llquantize(1, 10, 65536, 6, 20); }
      |                               ^~~~~
 */
