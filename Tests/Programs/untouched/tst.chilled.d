/* chill() behind a text that is to come: all texts of the firing come, and before what it recorded after them.
 * OPTIONS: -q -w        TRIGGER: untouched rename open        LANES: vm */
syscall::renameat:entry /pid == $target/ { start = timestamp; printf("before: %s\n", copyinstr(arg1)); }
syscall::renameat:entry /pid == $target/ { chill(2000000); printf("chilled: %s\n", copyinstr(arg3)); }
syscall::renameat:entry /pid == $target/ { printf("time is read anew: %d\n", timestamp - start >= 2000000); }
syscall::renameat:entry /pid == $target/ { chill(1000000); }
syscall::renameat:entry /pid == $target/ { trace(10 / arg9); }
syscall::openat:entry /pid == $target/ { chill(1000000); printf("chilled before: %s\n", copyinstr(arg1)); }
/* EXPECT
before: /nonexistent/old
chilled: /nonexistent/new
time is read anew: 1
chilled before: /nonexistent/untouched

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 5 (ID *: syscall:vmlinux:renameat:entry): divide-by-zero in action #1 at DIF offset *
 */
