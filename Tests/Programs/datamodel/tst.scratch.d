/* Scratch memory is reached through pointers of the program; a pointer stored there takes 4 bytes.
 * OPTIONS: -q -32 */
struct node {
	struct node *next;
	long value;
};

BEGIN
{
	this->n = (struct node *)alloca(2 * sizeof (struct node));
	this->n[0].value = 7;
	this->n[1].value = 8;
	this->n->next = (struct node *)0x1234567800abcdef;
	printf("%d %d %d\n", sizeof (struct node), this->n[1].value, (this->n + 1)->value - this->n->value);
	printf("%x %d\n", (uint64_t)this->n->next, (char *)&this->n[1] - (char *)&this->n[0]);
	exit(0);
}

/* EXPECT
8 8 1
abcdef 8

 */
