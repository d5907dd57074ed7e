/* A member may be a pointer to a function, not a function.
 * OPTIONS: -x errtags */
struct s { int f(int); };
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_COMBO.function.d: [D_DECL_COMBO] line 3: invalid type combination
...
 */
