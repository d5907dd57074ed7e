/* Only a struct of the same type can be assigned.
 * OPTIONS: -x errtags */
struct a { int x; }; struct b { int x; };
struct a p; struct b q;
BEGIN { p = q; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_INCOMPAT.assign.d: [D_OP_INCOMPAT] line 5: operands have incompatible types: "struct a" = "struct b"
...
 */
