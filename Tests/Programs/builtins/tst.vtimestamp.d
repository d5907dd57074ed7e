/* vtimestamp does not count a sleep of 20 ms, and counts a busy loop of 100 us.
 * OPTIONS: -q        TRIGGER: vtime */
self uint64_t v;
syscall::lseek:entry /pid == $target/ { this->d = vtimestamp - self->v; self->v = vtimestamp; }
syscall::lseek:entry /pid == $target && arg1 == 2/ { printf("%d\n", this->d >= 80000); }
syscall::lseek:entry /pid == $target && arg1 == 3/ { printf("%d\n", this->d < 5000000); }
/* EXPECT
1
1

 */
