/* curcpu->cpu_id is the processor that runs the probe (providers.md section 18); the process tells what /proc says.
 * OPTIONS: -q        TRIGGER: tells */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "cpu"/
{
    printf("%s\n", arg2 == curcpu->cpu_id && arg2 == cpu ? "as /proc says" : "wrong");
}
/* EXPECT
as /proc says

 */
