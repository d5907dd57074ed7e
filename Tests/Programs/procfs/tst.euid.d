/* pr_euid is the effective user (providers.md section 18); the process tells what /proc says.
 * OPTIONS: -q        TRIGGER: tells */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "euid"/
{
    printf("%s\n", arg2 == curpsinfo->pr_euid ? "as /proc says" : "wrong");
}
/* EXPECT
as /proc says

 */
