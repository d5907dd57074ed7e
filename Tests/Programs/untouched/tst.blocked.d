/* A call that has not returned when tracing ends: its text is reported as a fault, not forgotten.
 * OPTIONS: -q        TRIGGER: untouched wait        LANES: host vm */
syscall::openat:entry /pid == $target/ { printf("%s\n", copyinstr(arg1)); }
syscall::lseek:entry /pid == $target/ { exit(0); }
/* EXPECT

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 1 (ID *: syscall:vmlinux:openat:entry): invalid address (0x*) in action #1 at DIF offset *
 */
