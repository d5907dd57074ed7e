/* pr_nice is the nice value of the thread (providers.md section 18); the process tells what /proc says.
 * OPTIONS: -q        TRIGGER: tells thread */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "nice"/
{
    printf("%s\n", arg2 == curlwpsinfo->pr_nice ? "as /proc says" : "wrong");
}
/* EXPECT
as /proc says

 */
