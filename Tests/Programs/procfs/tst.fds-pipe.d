/* A pipe has a name but no directory and no mount point (providers.md section 9); the process tells what /proc says.
 * OPTIONS: -q        TRIGGER: tells */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "pipe"/ { self->fd = arg2; }
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "pipe_path"/
{
    printf("%s\n", copyinstr(arg2) == fds[self->fd].fi_name && fds[self->fd].fi_dirname == "<unknown>"
        && fds[self->fd].fi_mount == "<unknown>" && fds[self->fd].fi_fs == "pipefs" ? "as /proc says" : "wrong");
}
/* EXPECT
as /proc says

 */
