/* sum() of values that are negative. Computed by Tools/expected-aggregation.
 * OPTIONS: -q        TRIGGER: events 100 */
syscall::lseek:entry /pid == $target/ { @ = sum(-(int64_t)arg1); }
/* EXPECT

            -4950
 */
