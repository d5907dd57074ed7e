/* typedef gives a struct another name, with a tag or without one.
 * OPTIONS: -q */
typedef struct point { int x, y; } point_t;
typedef struct { point_t from, to; } line_t;
line_t l; struct point p;
BEGIN { p.x = 3; l.to = p; printf("%d %d\n", l.to.x, sizeof (line_t)); exit(0); }
/* EXPECT
3 16

 */
