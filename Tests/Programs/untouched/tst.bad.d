/* What cannot be read at the return either is a fault of its action, one for each clause; ERROR hears of it.
 * OPTIONS: -q        TRIGGER: untouched bad open        LANES: host vm */
syscall::renameat:entry /pid == $target/ { address = arg1; }
syscall::renameat:entry /pid == $target/ { printf("%d %s %s\n", arg0, copyinstr(arg1), copyinstr(arg3)); }
syscall::renameat:entry /pid == $target/ { trace(copyinstr(arg3)); }
ERROR { printf("enabling %d, action %d, fault %d, at %d\n", arg1, arg2, arg4, arg5 - address); }
syscall::openat:entry /pid == $target/ { printf("goes on: %s\n", copyinstr(arg1)); }
/* EXPECT
enabling 2, action 2, fault 1, at 0
enabling 3, action 1, fault 1, at 4096
goes on: /nonexistent/untouched

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 2 (ID *: syscall:vmlinux:renameat:entry): invalid address (0x*) in action #2 at DIF offset *
dtrace: error on enabled probe ID 3 (ID *: syscall:vmlinux:renameat:entry): invalid address (0x*) in action #1 at DIF offset *
 */
