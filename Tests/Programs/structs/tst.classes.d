/* A struct may be a global, a thread-local or a clause-local variable, or an element of an array.
 * OPTIONS: -q */
struct pair { int a, b; };
struct pair g; self struct pair s; this struct pair t; struct pair m[string]; self struct pair n[int];
BEGIN {
  g.a = 1; s = g; self->s.a = g.a + 1; this->t.a = self->s.a + 1; m["x"].a = this->t.a + 1; self->n[9].a = m["x"].a + 1;
  printf("%d %d %d %d %d\n", g.a, self->s.a, this->t.a, m["x"].a, self->n[9].a);
  exit(0);
}
/* EXPECT
1 2 3 4 5

 */
