/* fi_pathname is the path of an open file (providers.md section 9); the process tells what /proc says.
 * OPTIONS: -q        TRIGGER: tells */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "fd"/ { self->fd = arg2; }
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "path"/
{
    printf("%s\n", copyinstr(arg2) == fds[self->fd].fi_pathname ? "as /proc says" : "wrong");
}
/* EXPECT
as /proc says
as /proc says
as /proc says

 */
