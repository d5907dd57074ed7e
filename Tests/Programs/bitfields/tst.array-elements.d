/* Bit-fields in elements of arrays and behind pointers.
 * OPTIONS: -q */
struct s { unsigned kind : 3, size : 13; };
struct s m[int];
BEGIN {
  m[1].kind = 5; m[1].size = 1000; this->p = (struct s *)alloca(sizeof (struct s)); *this->p = m[1]; this->p->size++;
  printf("%d %d %d %d\n", m[1].kind, m[1].size, this->p->kind, this->p->size);
  exit(0);
}
/* EXPECT
5 1000 5 1001

 */
