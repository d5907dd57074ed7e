/* Calls of all threads of the target are seen: the first argument tells the thread (-1, -2).
 * OPTIONS: -q        TRIGGER: events 500 2        LANES: live smp */
syscall::lseek:entry /pid == $target/ { @[(int)arg0] = count(); }
/* EXPECT-SORTED

       -1              500
       -2              500
 */
