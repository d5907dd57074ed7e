/* A thread-local variable that was never set is zero, and an empty text.
 * OPTIONS: -q        TRIGGER: events 1 */
self int n;
self string s;
syscall::lseek:entry /pid == $target/ { printf("%d [%s]\n", self->n, self->s); }
/* EXPECT
0 []

 */
