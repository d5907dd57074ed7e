/* Members of every kind in the memory of a 32-bit process.
 * OPTIONS: -q -32     TRIGGER: narrow */
struct link {
	struct link *next;
	long number;
	char *name;
};
struct all {
	char letter;
	long long wide;
	unsigned long size;
	char *text;
	struct link *links[2];
	long long low : 20, high : 40;
	short last;
	unsigned char tail[3];
};

syscall::write:entry
/pid == $target && arg2 == sizeof (struct all)/
{
	this->all = (userland struct all *)arg1;
	printf("%c %d %u %s\n", this->all->letter, this->all->wide, this->all->size, stringof(this->all->text));
	printf("%s %s\n", stringof(this->all->links[0]->name), stringof(this->all->links[1]->next->name));
	printf("%d %d %d %d\n", this->all->low, this->all->high, this->all->last, this->all->tail[2]);
	this->copy = *this->all;
	printf("%d %d %d\n", this->copy.wide, this->copy.high, this->copy.last);
}

/* EXPECT
q -5000000000 4000000000 text
three two
-7 500000000000 -2 3
-5000000000 500000000000 -2

 */
