/* progenyof() is true of the process itself and of its ancestors, at any distance (builtins.md §2).
 * OPTIONS: -q        TRIGGER: forks 1 */
syscall::lseek:entry
/ppid == $target && arg1 == 7/
{
	printf("%d %d %d %d\n", progenyof(pid), progenyof($target), progenyof($pid), progenyof(1 << 30));
}
/* EXPECT
1 1 1 0

 */
