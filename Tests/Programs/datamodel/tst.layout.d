/* Structs lie as i386 lays them out: nothing is aligned to more than 4 bytes (the numbers are gcc's with -m32).
 * OPTIONS: -q -32 */
struct all {
	char letter;
	long long wide;
	unsigned long size;
	char *text;
	void *links[2];
	long long low : 20, high : 40;
	short last;
	unsigned char tail[3];
};
struct outer {
	char first;
	struct all inner;
	double number;
};
union either {
	char letters[5];
	long long wide;
};

BEGIN
{
	printf("%d %d ", sizeof (struct all), offsetof(struct all, wide));
	printf("%d %d ", offsetof(struct all, size), offsetof(struct all, text));
	printf("%d %d %d\n", offsetof(struct all, links), offsetof(struct all, last), offsetof(struct all, tail));
	printf("%d %d %d\n", sizeof (struct outer), offsetof(struct outer, inner), offsetof(struct outer, number));
	printf("%d\n", sizeof (union either));
	exit(0);
}

/* EXPECT
44 4 12 16 20 36 38
56 4 48
8

 */
