/* pr_nlwp is the number of its threads (providers.md section 18); the process tells what /proc says.
 * OPTIONS: -q        TRIGGER: tells thread */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "threads"/
{
    printf("%s\n", arg2 == curpsinfo->pr_nlwp ? "as /proc says" : "wrong");
}
/* EXPECT
as /proc says

 */
