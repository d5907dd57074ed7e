/* max() of values that are negative. Computed by Tools/expected-aggregation.
 * OPTIONS: -q        TRIGGER: events 100 */
syscall::lseek:entry /pid == $target/ { @ = max(-(int64_t)arg1 - 1); }
/* EXPECT

               -1
 */
