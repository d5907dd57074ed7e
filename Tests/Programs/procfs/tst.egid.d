/* pr_egid is the effective group (providers.md section 18); the process tells what /proc says.
 * OPTIONS: -q        TRIGGER: tells */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "egid"/
{
    printf("%s\n", arg2 == curpsinfo->pr_egid ? "as /proc says" : "wrong");
}
/* EXPECT
as /proc says

 */
