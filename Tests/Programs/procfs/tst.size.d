/* pr_size is the virtual memory in kilobytes (providers.md section 18); the process tells what /proc says.
 * OPTIONS: -q        TRIGGER: tells */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "vsize"/
{
    printf("%s\n", arg2 == curpsinfo->pr_size ? "as /proc says" : "wrong");
}
/* EXPECT
as /proc says

 */
