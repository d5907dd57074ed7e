/* pr_start is the time of its start since the start of the system; /proc counts hundredths (providers.md section 18); the process tells what /proc says.
 * OPTIONS: -q        TRIGGER: tells */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "starttime"/
{
    printf("%s\n", arg2 == curpsinfo->pr_start.tv_sec * 100 + curpsinfo->pr_start.tv_nsec / 10000000 ? "as /proc says" : "wrong");
}
/* EXPECT
as /proc says
as /proc says

 */
