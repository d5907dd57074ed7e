/* An address above 2 GiB in a long: it has no sign as an address, neither for copyin() nor in a cast to a pointer.
 * OPTIONS: -q -32     TRIGGER: narrow */
self long kept;

syscall::write:entry
/pid == $target && arg2 == 44/
{
	self->kept = arg1;
	printf("%d %d\n", self->kept < 0, (uint64_t)(char *)self->kept == arg1);
	printf("%c %c\n", *(char *)copyin(self->kept, 1), *(userland char *)self->kept);
	printf("%s\n", stringof(*(userland char **)(self->kept + 16)));
}

/* EXPECT
1 1
q q
text

 */
