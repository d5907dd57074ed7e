/* cwd is the path of the working directory (providers.md section 18); the process tells what /proc says.
 * OPTIONS: -q        TRIGGER: tells */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "cwd"/
{
    printf("%s\n", copyinstr(arg2) == cwd ? "as /proc says" : "wrong");
}
/* EXPECT
as /proc says

 */
