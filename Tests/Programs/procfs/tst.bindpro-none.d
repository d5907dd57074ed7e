/* pr_bindpro is -1 where the thread may run on several processors (providers.md section 18); the process tells what /proc says.
 * OPTIONS: -q        TRIGGER: tells */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "anywhere"/
{
    printf("%s\n", curlwpsinfo->pr_bindpro == -1 && curlwpsinfo->pr_bindpset == -1 ? "as /proc says" : "wrong");
}
/* EXPECT
as /proc says

 */
