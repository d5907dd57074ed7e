/* chill() in ERROR, and records of a loop, behind a text that is to come.
 * OPTIONS: -q -w -x extensions        TRIGGER: untouched open rename        LANES: vm */
syscall::openat:entry /pid == $target/ { printf("%s\n", copyinstr(arg1)); }
syscall::openat:entry /pid == $target/ { trace(10 / arg9); }
ERROR { chill(2000000); printf("fault %d\n", arg4); }
syscall::openat:entry /pid == $target/ { for (this->i = 1; this->i <= 2; this->i++) { chill(1000000); printf("%d\n", this->i); } }
syscall::renameat:entry /pid == $target/ { printf("%s\n", copyinstr(arg1)); }
/* EXPECT
/nonexistent/untouched
fault 4
1
2
/nonexistent/old

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 2 (ID *: syscall:vmlinux:openat:entry): divide-by-zero in action #1 at DIF offset *
 */
