/* pr_pri is the priority of the thread; /proc counts from the lowest real-time one (providers.md section 18); the process tells what /proc says.
 * OPTIONS: -q        TRIGGER: tells thread */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "priority"/
{
    printf("%s\n", arg2 == curlwpsinfo->pr_pri - 100 ? "as /proc says" : "wrong");
}
/* EXPECT
as /proc says

 */
