/* A struct of a 32-bit program that contains one of the kernel's: that one lies as in the kernel.
 * OPTIONS: -q -32 */
struct holder {
	char first;
	struct list_head list;
	long last;
};

BEGIN
{
	printf("%d %d %d\n", sizeof (struct holder), offsetof(struct holder, list), offsetof(struct holder, last));
	exit(0);
}

/* EXPECT
32 8 24

 */
