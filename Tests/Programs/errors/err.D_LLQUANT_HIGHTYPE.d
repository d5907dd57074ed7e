/* The high magnitude is a constant.
 * OPTIONS: -x errtags */
BEGIN { @ = llquantize(1, 10, 0, pid, 20); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LLQUANT_HIGHTYPE.d: [D_LLQUANT_HIGHTYPE] line 3: llquantize( ) argument #3 (high magnitude) must be an integer constant
...
 */
