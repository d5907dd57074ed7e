/* Pointers to one type, void pointers and 0 can be compared.
 * OPTIONS: -q */
struct s { int a; };
BEGIN {
  this->p = (struct s *)alloca(4); this->v = (void *)this->p;
  printf("%d %d %d %d\n", this->p == this->v, this->p == 0, this->p != NULL, this->p + 1 > this->p);
  exit(0);
}
/* EXPECT
1 0 1 1

 */
