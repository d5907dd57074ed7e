/* An empty field matches everything: all entries of one process.
 * OPTIONS: -q        TRIGGER: events 6 */
syscall:::entry /pid == $target && probefunc == "lseek"/ { @ = count(); }
/* EXPECT

                6
 */
