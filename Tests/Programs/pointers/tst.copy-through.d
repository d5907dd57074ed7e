/* * of a pointer is the struct itself: assignment through it copies.
 * OPTIONS: -q */
struct s { int a; char name[4]; };
struct s v;
BEGIN { v.a = 3; v.name[0] = 'x'; this->p = (struct s *)alloca(sizeof (struct s)); *this->p = v; v.a = 4; printf("%d %s %d\n", this->p->a, this->p->name, (*this->p).a); exit(0); }
/* EXPECT
3 x 3

 */
