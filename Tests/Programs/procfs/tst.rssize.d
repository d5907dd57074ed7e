/* pr_rssize is the resident memory in kilobytes, but for what processors have not added up yet (providers.md section 18); the process tells what /proc says.
 * OPTIONS: -q        TRIGGER: tells */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "rss"/
{
    printf("%s\n", arg2 - curpsinfo->pr_rssize < 1024 && curpsinfo->pr_rssize - arg2 < 1024 && curpsinfo->pr_rssize > 0 ? "as /proc says" : "wrong");
}
/* EXPECT
as /proc says

 */
