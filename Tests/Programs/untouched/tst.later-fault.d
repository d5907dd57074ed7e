/* A fault behind the text ends the record: its text does not come.
 * OPTIONS: -q        TRIGGER: untouched open rename        LANES: host vm */
syscall::openat:entry /pid == $target/ { trace(copyinstr(arg1)); trace(10 / arg2); }
syscall::renameat:entry /pid == $target/ { printf("goes on: %s\n", copyinstr(arg1)); }
/* EXPECT
goes on: /nonexistent/old

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 1 (ID *: syscall:vmlinux:openat:entry): divide-by-zero in action #2 at DIF offset *
 */
