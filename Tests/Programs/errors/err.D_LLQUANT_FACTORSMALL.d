/* The factor is at least two.
 * OPTIONS: -x errtags */
BEGIN { @ = llquantize(1, 1, 0, 6, 20); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LLQUANT_FACTORSMALL.d: [D_LLQUANT_FACTORSMALL] line 3: llquantize( ) factor (argument #1) must be two or more
...
 */
