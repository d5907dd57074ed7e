/* fi_fs is the type of the file system (providers.md section 9); the process tells what /proc says.
 * OPTIONS: -q        TRIGGER: tells */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "fd"/ { self->fd = arg2; }
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "fs"/
{
    printf("%s\n", copyinstr(arg2) == fds[self->fd].fi_fs ? "as /proc says" : "wrong");
}
/* EXPECT
as /proc says
as /proc says
as /proc says

 */
