/* An expression must fit the member that it defines.
 * OPTIONS: -x errtags */
struct point { int x; int y; };
translator struct point < int n > { x = execname; };
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_XLATE_INCOMPAT.d: [D_XLATE_INCOMPAT] line 4: translator member x definition uses incompatible types: "int" = "string"
...
 */
