/* copyinstr() reads a text of the traced process.
 * OPTIONS: -q        TRIGGER: opens /nonexistent/one /nonexistent/two */
syscall::openat:entry /pid == $target/ { printf("%s\n", copyinstr(arg1)); }
/* EXPECT
/nonexistent/one
/nonexistent/two

 */
