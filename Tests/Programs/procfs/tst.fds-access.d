/* The access mode of a descriptor is fi_oflags under O_ACCMODE (providers.md section 9).
 * OPTIONS: -q        TRIGGER: tells */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "fd"/
{
    this->flags = fds[arg2].fi_oflags;
    printf("%s%s%s%s\n", (this->flags & O_ACCMODE) == O_RDONLY ? "reads" : "",
        (this->flags & O_ACCMODE) == O_WRONLY ? "writes" : "",
        this->flags & O_APPEND ? " at the end" : "", this->flags & O_NONBLOCK ? " without waiting" : "");
}
/* EXPECT
reads
reads without waiting
writes at the end

 */
