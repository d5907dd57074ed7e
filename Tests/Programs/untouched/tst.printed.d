/* A path that the process has not touched yet is read when the call returns; the record has its place and time.
 * OPTIONS: -q        TRIGGER: untouched open open        LANES: host vm */
syscall::openat:entry /pid == $target/ { printf("%s %d\n", copyinstr(arg1), arg2); }
/* EXPECT
/nonexistent/untouched 0
/nonexistent/untouched 0

 */
