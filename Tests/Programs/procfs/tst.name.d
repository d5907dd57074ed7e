/* pr_name is the name of the thread, pr_fname that of the process (providers.md section 18); the process tells what /proc says.
 * OPTIONS: -q        TRIGGER: tells thread */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "name"/
{
    printf("%s\n", copyinstr(arg2) == curlwpsinfo->pr_name && curpsinfo->pr_fname == "tells" ? "as /proc says" : "wrong");
}
/* EXPECT
as /proc says

 */
