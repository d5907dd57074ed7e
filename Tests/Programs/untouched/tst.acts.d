/* A clause that acts on the trace knows at once whether the text is there.
 * OPTIONS: -q        TRIGGER: untouched open        LANES: host vm */
syscall::openat:entry /pid == $target/ { printf("%s\n", copyinstr(arg1)); exit(3); }
/* EXPECT

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 1 (ID *: syscall:vmlinux:openat:entry): invalid address (0x*) in action #1 at DIF offset *
 */
