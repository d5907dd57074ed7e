/* The same list read with copyin() and copyinstr(), as scripts of 32-bit systems do.
 * OPTIONS: -q -32     TRIGGER: narrow */
struct link {
	struct link *next;
	long number;
	char *name;
};

syscall::write:entry
/pid == $target && arg2 == sizeof (struct link)/
{
	this->link = (struct link *)copyin(arg1, sizeof (struct link));
	printf("%d %s\n", this->link->number, copyinstr((uintptr_t)this->link->name));
	this->link = (struct link *)copyin((uintptr_t)this->link->next, sizeof (struct link));
	printf("%d %s\n", this->link->number, copyinstr((uintptr_t)this->link->name));
	this->address = *(uintptr_t *)copyin(arg1, sizeof (uintptr_t));
	printf("%d\n", *(long *)copyin(this->address + sizeof (uintptr_t), sizeof (long)));
}

/* EXPECT
-1 one
2000000000 two
2000000000

 */
