/* The type of the returned value is checked.
 * OPTIONS: -x errtags -x extensions
 */
int f(int n) { return "one"; }
BEGIN { trace(f(3)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_INCOMPAT.return.d: [D_OP_INCOMPAT] line 4: function f( ) returns an incompatible type: "int" = "string"
...
 */
