/* More scratch memory than there is.
 * OPTIONS: -q        TRIGGER: writes x */
syscall::write:entry /pid == $target/ { this->p = copyin(arg1, 1 << 28); printf("never\n"); }
syscall::write:entry /pid == $target/ { printf("next\n"); }
/* EXPECT
next

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID * (ID *: syscall:vmlinux:write:entry): out of scratch space in action #1 at DIF offset *
 */
