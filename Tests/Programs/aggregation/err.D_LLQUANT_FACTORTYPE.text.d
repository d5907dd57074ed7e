/* The factor of llquantize() is an integer constant.
 * OPTIONS: -x errtags */
BEGIN { @ = llquantize(1, "ten", 0, 6, 20); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LLQUANT_FACTORTYPE.text.d: [D_LLQUANT_FACTORTYPE] line 3: llquantize( ) argument #1 (factor) must be an integer constant
    3 | BEGIN { @ = llquantize(1, "ten", 0, 6, 20); }
      |                           ^~~~~
 */
