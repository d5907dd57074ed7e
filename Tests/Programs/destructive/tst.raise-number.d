/* A number that is no signal's is an illegal operation.
 * OPTIONS: -q -w        LANES: vm        TRIGGER: writes a b c */
syscall::write:entry /pid == $target && fired++ == 0/ { raise(65); }
syscall::write:entry /pid == $target && fired == 2/ { raise(-1); }
syscall::write:entry /pid == $target && fired == 3/ { raise(0); printf("0 only asks\n"); }
/* EXPECT
0 only asks

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 1 (ID *: syscall:vmlinux:write:entry): illegal operation in action #1
dtrace: error on enabled probe ID 2 (ID *: syscall:vmlinux:write:entry): illegal operation in action #1
 */
