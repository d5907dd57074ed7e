/* sum() of the numbers of 1000 events. Computed by Tools/expected-aggregation.
 * OPTIONS: -q        TRIGGER: events 1000        LANES: live */
syscall::lseek:entry /pid == $target/ { @ = sum(arg1); }
/* EXPECT

           499500
 */
