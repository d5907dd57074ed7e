/* Thread-local variables go from the entry of a call to its return.
 * OPTIONS: -q        TRIGGER: events 3 */
syscall::lseek:entry /pid == $target/ { self->n = arg1 + 100; }
syscall::lseek:return /self->n/ { printf("%d\n", self->n); self->n = 0; }
/* EXPECT
100
101
102

 */
