/* A constant of 65 bits.
 * OPTIONS: -x errtags */
BEGIN { trace(0x10000000000000000); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_INT_OFLOW.d: [D_INT_OFLOW] line 3: constant 0x10000000000000000 results in integer overflow
...
 */
