/* A string is not compared with a number.
 * OPTIONS: -x errtags */
BEGIN { trace(execname == 1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_INCOMPAT.compare.d: [D_OP_INCOMPAT] line 3: operands have incompatible types: "string" == "int"
...
 */
