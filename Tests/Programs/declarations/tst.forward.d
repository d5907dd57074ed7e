/* A tag may be declared first and defined later; pointers to it can be declared meanwhile.
 * OPTIONS: -q */
struct node;
struct list { struct node *first; };
struct node { struct node *next; int value; };
BEGIN {
  this->n = (struct node *)alloca(sizeof (struct node));
  this->n->value = 8;
  this->l = (struct list *)alloca(sizeof (struct list));
  this->l->first = this->n;
  printf("%d %d\n", this->l->first->value, this->l->first->next == 0);
  exit(0);
}
/* EXPECT
8 1

 */
