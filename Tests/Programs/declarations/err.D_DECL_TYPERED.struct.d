/* A struct is defined once.
 * OPTIONS: -x errtags */
struct s { int a; };
struct s { int b; };
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_TYPERED.struct.d: [D_DECL_TYPERED] line 4: type redeclared: struct s
...
 */
