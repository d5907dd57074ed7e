/* fi_mount is where the file system is mounted (providers.md section 9); the process tells what /proc says.
 * OPTIONS: -q        TRIGGER: tells */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "fd"/ { self->fd = arg2; }
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "mount"/
{
    printf("%s\n", copyinstr(arg2) == fds[self->fd].fi_mount ? "as /proc says" : "wrong");
}
/* EXPECT
as /proc says
as /proc says
as /proc says

 */
