/* A decimal constant gets no unsigned type by itself.
 * OPTIONS: -x errtags */
BEGIN { trace(9223372036854775808); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_INT_OFLOW.decimal.d: [D_INT_OFLOW] line 3: integer constant 0x8000000000000000 cannot be represented in any built-in integral type
...
 */
