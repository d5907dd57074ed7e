/* fi_offset is the position in the file (providers.md section 9); the process tells what /proc says.
 * OPTIONS: -q        TRIGGER: tells */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "fd"/ { self->fd = arg2; }
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "offset"/
{
    printf("%s\n", arg2 == fds[self->fd].fi_offset ? "as /proc says" : "wrong");
}
/* EXPECT
as /proc says
as /proc says
as /proc says

 */
