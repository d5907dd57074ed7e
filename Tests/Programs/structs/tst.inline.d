/* An inline may be a member of a struct: it is read at each use.
 * OPTIONS: -q */
struct state { int depth; };
struct state s;
inline int depth = s.depth;
BEGIN { s.depth = 4; printf("%d ", depth); s.depth++; printf("%d\n", depth); exit(0); }
/* EXPECT
4 5

 */
