/* A predicate may ask for a member.
 * OPTIONS: -q */
struct point { int x; int y; };

translator struct point < int n > { x = n; };
inline struct point *p = xlate <struct point *> (3);
BEGIN /p->x == 4/ { printf("no\n"); }
BEGIN /p->x == 3/ { printf("yes\n"); exit(0); }
/* EXPECT
yes

 */
