/* A pattern that names linux means the kernel too, as scripts for other systems do (providers.md section 0).
 * OPTIONS: -q        TRIGGER: events 2 */
syscall:linux:lseek:entry /pid == $target && arg0 == -1/
{
	printf("%s:%s:%s %d\n", probemod, probefunc, probename, arg1);
}
/* EXPECT
vmlinux:lseek:entry 0
vmlinux:lseek:entry 1

 */
