/* pr_start of a thread is its own start (providers.md section 18); the process tells what /proc says.
 * OPTIONS: -q        TRIGGER: tells thread */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "starttime"/
{
    printf("%s\n", arg2 == curlwpsinfo->pr_start.tv_sec * 100 + curlwpsinfo->pr_start.tv_nsec / 10000000 ? "as /proc says" : "wrong");
}
/* EXPECT
as /proc says

 */
