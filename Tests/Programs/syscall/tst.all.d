/* All system calls at once: each firing has its own probe and a return follows each entry.
 * OPTIONS: -q        TRIGGER: events 2 */
syscall:::entry /pid == $target && probefunc == "lseek"/ { this->entry = 1; self->in = probefunc; }
syscall:::return /pid == $target && probefunc == "lseek"/ { printf("%s %s\n", self->in, probefunc); self->in = 0; }
/* EXPECT
lseek lseek
lseek lseek

 */
