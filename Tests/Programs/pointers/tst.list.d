/* A linked list is walked by its pointers.
 * OPTIONS: -q */
struct node { struct node *next; int value; };
BEGIN {
  this->a = (struct node *)alloca(sizeof (struct node)); this->b = (struct node *)alloca(sizeof (struct node));
  this->a->value = 1; this->a->next = this->b; this->b->value = 2;
  printf("%d %d %d\n", this->a->value, this->a->next->value, this->a->next->next == NULL);
  exit(0);
}
/* EXPECT
1 2 1

 */
