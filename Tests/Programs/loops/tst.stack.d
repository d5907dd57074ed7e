/* A stack that is taken in loops within loops begins with no frame of theirs, whether it is recorded, a key or counted; so
 * does one that ERROR takes.
 * OPTIONS: -q -x extensions        TRIGGER: events 1 */
int depth;
uintptr_t from;
syscall::lseek:entry
/pid == $target/
{
	depth = stackdepth;
	from = caller;
	stack(2);
	@[stack()] = count();
	for (this->i = 0; this->i < 1; this->i++) {
		@[stack()] = count();
		for (this->j = 0; this->j < 1; this->j++)
			for (this->k = 0; this->k < 2; this->k++)
				for (this->l = 0; this->l < 1; this->l++) {
					stack(2);
					printf("%d %d\n", stackdepth == depth, caller == from);
					@[stack()] = count();
				}
	}
	trace(*(int *)0);
}
ERROR { stack(2); printf("%d %d", stackdepth == depth, caller == from); @[stack()] = count(); exit(0); }
END { printa("%@d", @); }
/* EXPECT-MATCH

              vmlinux`*
              vmlinux`do_syscall_64+*

              vmlinux`*
              vmlinux`do_syscall_64+*
1 1

              vmlinux`*
              vmlinux`do_syscall_64+*
1 1

              vmlinux`*
              vmlinux`do_syscall_64+*
1 15
 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID * (*syscall:vmlinux:lseek:entry): invalid address (0x0) in action #* at DIF offset *
 */
