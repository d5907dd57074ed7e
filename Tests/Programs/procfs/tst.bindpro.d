/* pr_bindpro is the only processor that the thread may run on (providers.md section 18); the process tells what /proc says.
 * OPTIONS: -q        TRIGGER: tells */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "cpu"/
{
    printf("%s\n", arg2 == curlwpsinfo->pr_bindpro ? "as /proc says" : "wrong");
}
/* EXPECT
as /proc says

 */
