/* Processes of a namespace below have numbers in ours too, and those are what dtrace shows. The grandchild is the first
 * that writes.
 * OPTIONS: -q        WRAP: unshare -pf        TRIGGER: nests */
int child, grandchild;

syscall::write:entry
/progenyof($target) && !child/
{
	child = ppid;
	grandchild = pid;
}

syscall::write:entry
/progenyof($target)/
{
	printf("%s %s of %s", copyinstr(arg1, 1),
	    pid == $target ? "target" : pid == child ? "child" : pid == grandchild ? "grandchild" : "another",
	    ppid == 1 ? "dtrace" : ppid == $target ? "target" : ppid == child ? "child" : "another");
	printf(" %d %d %d\n", tid == pid, $target == 2, pid >= $target && pid < 50);
	printf("%d %d %d\n", progenyof(1), progenyof(child), progenyof(grandchild));
}
/* EXPECT
g grandchild of child 1 1 1
1 1 1
c child of target 1 1 1
1 1 0
p target of dtrace 1 1 1
1 0 0

 */
