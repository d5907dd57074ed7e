/* pr_envp is where the environment lies (providers.md section 18); the process tells what /proc says.
 * OPTIONS: -q        TRIGGER: tells */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "env_start"/
{
    printf("%s\n", arg2 == curpsinfo->pr_envp ? "as /proc says" : "wrong");
}
/* EXPECT
as /proc says

 */
