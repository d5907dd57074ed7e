/* & of a member is a pointer to the member's type.
 * OPTIONS: -q */
struct in { int v; }; struct out { long pad; struct in in; int list[3]; };
BEGIN {
  this->o = (struct out *)alloca(sizeof (struct out)); this->o->in.v = 9; this->o->list[1] = 4;
  this->i = &this->o->in; this->l = &this->o->list[1];
  printf("%d %d %d\n", this->i->v, *this->l, (uint64_t)this->l - (uint64_t)this->o);
  exit(0);
}
/* EXPECT
9 4 16

 */
