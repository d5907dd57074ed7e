/* A string is no number.
 * OPTIONS: -x errtags */
BEGIN { trace((int)"12"); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_CAST_INVAL.d: [D_CAST_INVAL] line 3: invalid cast expression: "string" to "int"
...
 */
