/* A failed call is recognised by the name of its error (providers.md section 19).
 * OPTIONS: -q        TRIGGER: opens /nonexistent */
syscall::openat:return /pid == $target && errno == ENOENT/ { printf("no such file\n"); }
/* EXPECT
no such file

 */
