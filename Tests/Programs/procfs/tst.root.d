/* root is the path of the root directory (providers.md section 18); the process tells what /proc says.
 * OPTIONS: -q        TRIGGER: tells */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "root"/
{
    printf("%s\n", copyinstr(arg2) == root ? "as /proc says" : "wrong");
}
/* EXPECT
as /proc says

 */
