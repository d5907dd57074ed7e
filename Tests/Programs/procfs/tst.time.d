/* pr_time is the time on processors, brought up to date at ticks of the clock (providers.md section 18); the process tells what /proc says.
 * OPTIONS: -q        TRIGGER: tells */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "time"/
{
    printf("%s\n", arg2 / 2 < curpsinfo->pr_time.tv_sec * 1000000000 + curpsinfo->pr_time.tv_nsec && arg2 * 2 > curpsinfo->pr_time.tv_sec * 1000000000 + curpsinfo->pr_time.tv_nsec ? "as /proc says" : "wrong");
}
/* EXPECT
as /proc says

 */
