/* An inline may be a translated pointer, whose members are read as those of any pointer.
 * OPTIONS: -q */
struct point { int x; int y; };

translator struct point < pid_t p > { x = p; y = 2 * p; };
inline struct point *here = xlate <struct point *> (pid);
BEGIN { printf("%d %d\n", here->x == pid, here->y == 2 * pid); exit(0); }
/* EXPECT
1 1

 */
