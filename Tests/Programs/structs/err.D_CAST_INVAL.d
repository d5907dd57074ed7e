/* An integer cannot become a struct.
 * OPTIONS: -x errtags */
struct a { int x; };
BEGIN { trace(((struct a)pid).x); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_CAST_INVAL.d: [D_CAST_INVAL] line 4: invalid cast expression: "pid_t" to "struct a"
...
 */
