/* copyoutstr() writes a string with its NUL, at most so many bytes.
 * OPTIONS: -q -w        TRIGGER: writes abcdef        LANES: vm        REQUIRES: probe_write_user */
syscall::write:entry /pid == $target/ { copyoutstr("12345", arg1, 2); }
syscall::write:entry /pid == $target/ { printf("%s\n", copyinstr(arg1)); }
syscall::write:entry /pid == $target/ { copyoutstr("678", arg1, 100); }
syscall::write:entry /pid == $target/ { printf("%s\n", copyinstr(arg1)); }
/* EXPECT
12cdef
678

 */
