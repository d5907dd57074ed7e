/* A cast of scratch memory makes a struct that can be written.
 * OPTIONS: -q */
struct pair { int a; long b; };
BEGIN { this->p = (struct pair *)alloca(sizeof (struct pair)); this->p->a = 1; this->p->b = this->p->a + 41; printf("%d %d\n", this->p->a, this->p->b); exit(0); }
/* EXPECT
1 42

 */
