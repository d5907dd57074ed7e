/* fi_name is the last name of the path, fi_dirname the rest (providers.md section 9); the process tells what /proc says.
 * OPTIONS: -q        TRIGGER: tells */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "fd"/ { self->fd = arg2; }
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "path"/
{
    printf("%s\n", basename(copyinstr(arg2)) == fds[self->fd].fi_name && dirname(copyinstr(arg2)) == fds[self->fd].fi_dirname ? "as /proc says" : "wrong");
}
/* EXPECT
as /proc says
as /proc says
as /proc says

 */
