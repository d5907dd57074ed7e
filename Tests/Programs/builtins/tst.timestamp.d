/* timestamp is the same in all clauses of a firing and grows from firing to firing.
 * OPTIONS: -q        TRIGGER: events 2 */
uint64_t last;
syscall::lseek:entry /pid == $target/ { self->a = timestamp; }
syscall::lseek:entry /pid == $target/ { printf("%d %d\n", timestamp == self->a, timestamp > last); last = timestamp; }
/* EXPECT
1 1
1 1

 */
