/* An index that is computed and too large is a fault of its own.
 * OPTIONS: -q        TRIGGER: events 1 */
syscall::lseek:entry /pid == $target/ { n = 99; printf("%d\n", uregs[n]); }
/* EXPECT

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 1 (ID *: syscall:vmlinux:lseek:entry): index out of bounds (99) in action #2 at DIF offset *
 */
