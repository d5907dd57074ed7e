/* A struct is neither true nor false.
 * OPTIONS: -x errtags */
struct a { int x; };
struct a p;
BEGIN { trace(p ? 1 : 2); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_SCALAR.condition.d: [D_OP_SCALAR] line 5: operator ?: expression must be of scalar type
...
 */
