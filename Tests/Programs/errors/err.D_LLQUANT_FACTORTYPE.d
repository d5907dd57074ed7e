/* The factor is a constant.
 * OPTIONS: -x errtags */
BEGIN { @ = llquantize(1, arg0, 0, 6, 20); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LLQUANT_FACTORTYPE.d: [D_LLQUANT_FACTORTYPE] line 3: llquantize( ) argument #1 (factor) must be an integer constant
...
 */
