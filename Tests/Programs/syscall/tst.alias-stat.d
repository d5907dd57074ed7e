/* stat is another name of newstat; the probe keeps the kernel's name (providers.md section 4).
 * OPTIONS: -q        TRIGGER: call 4 16 16 */
syscall::stat:entry /pid == $target && arg0 == 16/ { printf("%s\n", probefunc); }
/* EXPECT
newstat

 */
