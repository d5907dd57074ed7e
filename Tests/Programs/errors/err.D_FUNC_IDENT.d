/* A number cannot be called.
 * OPTIONS: -x errtags */
BEGIN { (1)(2); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_FUNC_IDENT.d: [D_FUNC_IDENT] line 3: function designator is not of function type
...
 */
