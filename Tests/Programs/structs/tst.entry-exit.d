/* A struct in a thread-local variable goes from the entry of a call to its return.
 * OPTIONS: -q        TRIGGER: events 3 */
struct call { long offset; int whence; };
self struct call c;
syscall::lseek:entry /pid == $target/ { self->c.offset = arg1; self->c.whence = arg2; self->in = 1; }
syscall::lseek:return /self->in/ { printf("%d %d\n", self->c.offset, self->c.whence); self->in = 0; }
/* EXPECT
0 0
1 0
2 0

 */
