/* An address of the process that copyinto() cannot read is an invalid address.
 * OPTIONS: -q        TRIGGER: badpointer 1 */
syscall::openat:entry /pid == $target/ { this->p = alloca(8); copyinto(arg1, 4, this->p); printf("never\n"); }
/* EXPECT

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 1 (ID *: syscall:vmlinux:openat:entry): invalid address (0x10) in action #2 at DIF offset *
 */
