/* With rootpids processes have the numbers of the kernel's own namespace, the target too.
 * OPTIONS: -q -x rootpids        WRAP: unshare -pf        TRIGGER: writes x */
BEGIN { printf("%d %d\n", pid == curthread->tgid, pid == 1); parent = pid; }
syscall::write:entry
/pid == $target/
{
	printf("%d %d\n", pid == curthread->tgid, pid == 2);
	printf("%d %d %d\n", ppid == parent, progenyof($target), progenyof(parent));
}
/* EXPECT
1 0
1 0
1 1 1

 */
