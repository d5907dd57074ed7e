/* pr_pid is the number of the process (providers.md section 18); the process tells what /proc says.
 * OPTIONS: -q        TRIGGER: tells */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "pid"/
{
    printf("%s\n", arg2 == curpsinfo->pr_pid ? "as /proc says" : "wrong");
}
/* EXPECT
as /proc says

 */
