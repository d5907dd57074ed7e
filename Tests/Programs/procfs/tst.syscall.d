/* pr_syscall is the number of the system call that the thread is in (providers.md section 18); the process tells what /proc says.
 * OPTIONS: -q        TRIGGER: tells */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "syscall"/
{
    printf("%s\n", arg2 == curlwpsinfo->pr_syscall ? "as /proc says" : "wrong");
}
/* EXPECT
as /proc says

 */
