/* A thread that runs has the state SONPROC, shown as O (providers.md section 18); the process tells what /proc says.
 * OPTIONS: -q        TRIGGER: tells */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "tid"/
{
    printf("%s\n", curlwpsinfo->pr_state == SONPROC && curlwpsinfo->pr_sname == 'O' ? "as /proc says" : "wrong");
}
/* EXPECT
as /proc says

 */
