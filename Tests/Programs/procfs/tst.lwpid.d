/* pr_lwpid is the number of the thread (providers.md section 18); the process tells what /proc says.
 * OPTIONS: -q        TRIGGER: tells thread */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "tid"/
{
    printf("%s\n", arg2 == curlwpsinfo->pr_lwpid ? "as /proc says" : "wrong");
}
/* EXPECT
as /proc says

 */
