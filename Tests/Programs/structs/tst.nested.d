/* Structs hold structs: each dot goes one level down.
 * OPTIONS: -q */
struct point { int x, y; };
struct line { struct point from, to; };
struct line l;
BEGIN { l.from.x = 1; l.to.x = 5; l.to.y = l.to.x - l.from.x; printf("%d %d %d\n", l.from.y, l.to.x, l.to.y); exit(0); }
/* EXPECT
0 5 4

 */
