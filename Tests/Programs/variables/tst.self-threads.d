/* Each thread has its own: two threads count their own calls.
 * OPTIONS: -q        TRIGGER: events 300 2        LANES: live smp */
syscall::lseek:entry /pid == $target/ { self->n++; @[(int)arg0] = max(self->n); }
/* EXPECT-SORTED

       -1              300
       -2              300
 */
