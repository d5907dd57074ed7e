/* Pointers move by whole structs.
 * OPTIONS: -q */
struct pair { int a, b; };
BEGIN {
  this->p = (struct pair *)alloca(4 * sizeof (struct pair));
  (this->p + 2)->a = 5; this->p[3].b = 6; this->q = &this->p[3];
  printf("%d %d %d %d\n", this->p[2].a, this->q->b, this->q - this->p, (this->q - 1)->a);
  this->q--;
  printf("%d\n", this->q->a);
  exit(0);
}
/* EXPECT
5 6 3 5
5

 */
