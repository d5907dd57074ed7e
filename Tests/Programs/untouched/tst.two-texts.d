/* Several texts of one record, and of one call.
 * OPTIONS: -q        TRIGGER: untouched rename open        LANES: host vm */
syscall::renameat:entry /pid == $target/ { printf("%s -> %s, %d\n", copyinstr(arg1), copyinstr(arg3), pid == $target); }
syscall::renameat:entry /pid == $target/ { printf("to %s\n", copyinstr(arg3)); }
syscall::renameat:return /pid == $target/ { printf("renamed: %d\n", errno); }
syscall::openat:entry /pid == $target/ { printf("open %s\n", copyinstr(arg1)); }
/* EXPECT
/nonexistent/old -> /nonexistent/new, 1
to /nonexistent/new
renamed: 2
open /nonexistent/untouched

 */
