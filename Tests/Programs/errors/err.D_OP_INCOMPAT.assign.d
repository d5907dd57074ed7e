/* A variable keeps its type.
 * OPTIONS: -x errtags */
BEGIN { x = 1; x = "text"; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_INCOMPAT.assign.d: [D_OP_INCOMPAT] line 3: operands have incompatible types: "int" = "string"
...
 */
