/* Thread-local associative arrays.
 * OPTIONS: -q        TRIGGER: events 10 */
syscall::lseek:entry /pid == $target/ { self->a[arg1 % 2] += arg1; }
syscall::lseek:entry /pid == $target && arg1 == 9/ { printf("%d %d\n", self->a[0], self->a[1]); }
/* EXPECT
20 25

 */
