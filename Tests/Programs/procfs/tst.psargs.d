/* pr_psargs is the arguments, joined by blanks (providers.md section 18); the process tells what /proc says.
 * OPTIONS: -q        TRIGGER: tells */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "args"/
{
    printf("%s\n", copyinstr(arg2) == curpsinfo->pr_psargs ? "as /proc says" : "wrong");
}
/* EXPECT
as /proc says

 */
