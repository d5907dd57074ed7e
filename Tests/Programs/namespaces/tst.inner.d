/* Processes of a namespace below have numbers in ours too, and those are what dtrace shows.
 * OPTIONS: -q        WRAP: unshare -pf        TRIGGER: nests */
syscall::write:entry
/progenyof($target)/
{
	printf("%s %d %d %d\n", copyinstr(arg1, 1), pid, tid, ppid);
	printf("%d %d %d\n", progenyof(1), progenyof(3), progenyof(4));
}
/* EXPECT
g 4 4 3
1 1 1
c 3 3 2
1 1 0
p 2 2 1
1 0 0

 */
