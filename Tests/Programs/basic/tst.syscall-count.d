/* Each of the trigger's system calls fires the probe once, on whatever processor it runs.
 * OPTIONS: -q        TRIGGER: events 1000        LANES: live smp */
syscall::lseek:entry /pid == $target && arg0 == -1/ { @ = count(); }
/* EXPECT

             1000
 */
