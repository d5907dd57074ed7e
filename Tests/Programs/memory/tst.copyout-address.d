/* An address of the process that copyout() cannot write is an invalid address.
 * OPTIONS: -q -w        TRIGGER: writes abcdef        LANES: vm        REQUIRES: probe_write_user */
syscall::write:entry /pid == $target/ { this->p = alloca(4); copyout(this->p, 0x10, 2); printf("never\n"); }
/* EXPECT

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 1 (ID *: syscall:vmlinux:write:entry): invalid address (0x10) in action #2 at DIF offset *
 */
