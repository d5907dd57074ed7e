/* A 32-bit process keeps a list on its stack, above 2 GiB: each link has a pointer of 4 bytes to the next one.
 * OPTIONS: -q -32     TRIGGER: narrow */
struct link {
	struct link *next;
	long number;
	char *name;
};

syscall::write:entry
/pid == $target && arg2 == sizeof (struct link)/
{
	this->first = (userland struct link *)arg1;
	this->second = this->first->next;
	printf("%d %s\n", this->first->number, stringof(this->first->name));
	printf("%d %s\n", this->second->number, stringof(this->second->name));
	printf("%d %s\n", this->first->next->next->number, stringof(this->first->next->next->name));
	printf("%d %d\n", this->second->next->next == 0, (uint64_t)this->second > 0x80000000);
}

/* EXPECT
-1 one
2000000000 two
-3 three
1 1

 */
