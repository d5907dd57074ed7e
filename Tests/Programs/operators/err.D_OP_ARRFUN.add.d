/* An array cannot be added to as a whole.
 * OPTIONS: -x errtags */
char b[4];
BEGIN { b += 1; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_ARRFUN.add.d: [D_OP_ARRFUN] line 4: operator += may not be applied to operand of type "char [4]"
    4 | BEGIN { b += 1; }
      |         ^
 */
