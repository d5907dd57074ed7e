/* The text comes before the return's clause commits.
 * OPTIONS: -q        TRIGGER: untouched open rename        LANES: host vm */
syscall::openat:entry, syscall::renameat:entry /pid == $target/ { self->s = speculation(); }
syscall::openat:entry, syscall::renameat:entry /self->s/ { speculate(self->s); printf("%s: %s\n", probefunc, copyinstr(arg1)); }
syscall::openat:return /self->s/ { commit(self->s); self->s = 0; }
syscall::renameat:return /self->s/ { discard(self->s); self->s = 0; }
/* EXPECT
openat: /nonexistent/untouched

 */
