/* What is called must be a name.
 * OPTIONS: -x errtags */
struct pair { int x; int y; };
struct pair p;
BEGIN { trace(p.x(1)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_FUNC_IDENT.member.d: [D_FUNC_IDENT] line 5: function designator is not of function type
    5 | BEGIN { trace(p.x(1)); }
      |               ^~~
 */
