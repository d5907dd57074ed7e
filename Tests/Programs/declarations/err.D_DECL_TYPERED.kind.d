/* Structs, unions and enums share their tags.
 * OPTIONS: -x errtags */
struct s { int a; };
union s { int b; };
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_TYPERED.kind.d: [D_DECL_TYPERED] line 4: type redeclared: struct s
...
 */
