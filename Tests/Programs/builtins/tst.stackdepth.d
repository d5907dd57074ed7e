/* stackdepth counts the frames that stack() prints, and caller is the second of them: the frames of tracing itself are
 * left out, and the one more that runs ERROR's clauses.
 * OPTIONS: -q        TRIGGER: events 1 */
int depth;
uintptr_t from;
syscall::lseek:entry /pid == $target/ { stack(); printf("%d", stackdepth); sym(caller); }
syscall::lseek:return /pid == $target/ { depth = stackdepth; from = caller; trace(*(int *)0); }
ERROR { printf("\n%d %d %d", depth == 3 || depth == 4, stackdepth == depth, caller == from); }
/* EXPECT-MATCH

              vmlinux`*
              vmlinux`do_syscall_64+*
              vmlinux`entry_SYSCALL_64*
3  vmlinux`do_syscall_64                             
1 1 1
 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 2 (*syscall:vmlinux:lseek:return): invalid address (0x0) in action #3 at DIF offset *
 */
