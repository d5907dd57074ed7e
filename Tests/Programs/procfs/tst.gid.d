/* pr_gid is the real group (providers.md section 18); the process tells what /proc says.
 * OPTIONS: -q        TRIGGER: tells */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "gid"/
{
    printf("%s\n", arg2 == curpsinfo->pr_gid ? "as /proc says" : "wrong");
}
/* EXPECT
as /proc says

 */
