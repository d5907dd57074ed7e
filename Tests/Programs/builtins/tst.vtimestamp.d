/* vtimestamp does not count a sleep of 20 ms, and counts a busy loop of 100 us. What a hypervisor takes away while the
 * thread has the processor counts too, and a loop may lose the processor: the best of five sleeps and loops decides.
 * OPTIONS: -q        TRIGGER: vtime 5 */
self uint64_t v;
syscall::lseek:entry /pid == $target/ { this->d = vtimestamp - self->v; self->v = vtimestamp; }
syscall::lseek:entry /pid == $target && arg1 == 2 && this->d >= 80000/ { busy++; }
syscall::lseek:entry /pid == $target && arg1 == 3 && this->d < 5000000/ { asleep++; }
END { printf("%d %d\n", busy > 0, asleep > 0); }
/* EXPECT
1 1

 */
