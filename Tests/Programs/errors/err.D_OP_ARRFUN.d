/* An array is not assigned as a whole.
 * OPTIONS: -x errtags */
char b[4]; BEGIN { b = "abc"; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_ARRFUN.d: [D_OP_ARRFUN] line 3: operator = may not be applied to operand of type "char [4]"
...
 */
