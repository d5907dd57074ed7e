/* A descriptor that is not open has the file "<none>" and no flags (providers.md section 9).
 * OPTIONS: -q        TRIGGER: tells */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "closed"/
{
    printf("%s %s %s %s\n", fds[arg2].fi_name, fds[arg2].fi_pathname, fds[arg2].fi_mount, fds[arg2].fi_fs);
    printf("%d %d %s\n", fds[arg2].fi_oflags, fds[arg2].fi_offset, fds[-1].fi_dirname);
}
/* EXPECT
<none> <none> <none> <none>
0 0 <none>

 */
