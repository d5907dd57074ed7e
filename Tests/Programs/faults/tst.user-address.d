/* copyinstr() of an address that is not mapped: the message names it.
 * OPTIONS: -q        TRIGGER: badpointer 1 */
syscall::openat:entry /pid == $target/ { printf("%s\n", copyinstr(arg1)); }
syscall::lseek:entry /pid == $target/ { printf("goes on\n"); }
/* EXPECT
goes on

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID * (ID *: syscall:vmlinux:openat:entry): invalid address (0x10) in action #1 at DIF offset *
 */
