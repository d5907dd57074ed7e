/* A program that is executed has other memory than the one that asked for it: there it is a fault.
 * OPTIONS: -q        TRIGGER: untouched open exec        LANES: host vm */
syscall::openat:entry /pid == $target/ { self->opens = 1; printf("opens %s\n", copyinstr(arg1)); }
syscall::exec*:entry /self->opens/ { printf("executes %s\n", copyinstr(arg0)); }
/* EXPECT
opens /nonexistent/untouched

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 2 (ID *: syscall:vmlinux:execve:entry): invalid address (0x*) in action #1 at DIF offset *
 */
