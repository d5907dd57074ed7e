/* Processes have the numbers that the namespace of dtrace gives them: dtrace is its first, and nobody is above it.
 * OPTIONS: -q        WRAP: unshare -pf        TRIGGER: writes x */
BEGIN { printf("%d %d %d\n", pid, tid, ppid); }
syscall::write:entry
/pid == $target/
{
	printf("%d %d %d\n", pid, tid, ppid);
	printf("%d %d %d %d\n", progenyof(1), progenyof(2), progenyof(3), progenyof(0));
}
/* EXPECT
1 1 0
2 2 1
1 1 0 0

 */
