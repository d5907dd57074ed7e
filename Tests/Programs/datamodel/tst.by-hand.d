/* Memory that holds the records of a 32-bit program, in a 64-bit process: two letters, a long, a short array, a pointer.
 * OPTIONS: -q -32     TRIGGER: writes abcdefghijklmnop */
struct record {
	char kind;
	long number;
	short pair[2];
	void *next;
};

syscall::write:entry
/pid == $target && arg2 == sizeof (struct record)/
{
	this->r = (userland struct record *)arg1;
	printf("%c %x %x %x %p\n", this->r->kind, this->r->number, this->r->pair[0], this->r->pair[1], this->r->next);
}

/* EXPECT
a 68676665 6a69 6c6b 706f6e6d

 */
