/* Members of the kernel's structures: the name spaces of a process;
 * each must be what the kernel's other interfaces told the process itself (d-language.md section 4.4).
 * OPTIONS: -q        TRIGGER: facts spaces */
inline int fact = -1 - arg0;

syscall::lseek:entry
/pid == $target && fact == 0/
{
	printf("uts %d\n", curthread->nsproxy->uts_ns->ns.inum == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 1/
{
	printf("ipc %d\n", curthread->nsproxy->ipc_ns->ns.inum == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 2/
{
	printf("mnt %d\n", curthread->nsproxy->mnt_ns->ns.inum == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 3/
{
	printf("net %d\n", curthread->nsproxy->net_ns->ns.inum == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 4/
{
	printf("cgroup %d\n", curthread->nsproxy->cgroup_ns->ns.inum == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 5/
{
	printf("pid %d\n", curthread->nsproxy->pid_ns_for_children->ns.inum == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 6/
{
	printf("user %d\n", curthread->cred->user_ns->ns.inum == arg1);
}

syscall::access:entry
/pid == $target && arg1 == 7/
{
	printf("nodename %d\n", stringof(curthread->nsproxy->uts_ns->name.nodename) == copyinstr(arg0));
}

syscall::access:entry
/pid == $target && arg1 == 8/
{
	printf("release %d\n", stringof(curthread->nsproxy->uts_ns->name.release) == copyinstr(arg0));
}

syscall::access:entry
/pid == $target && arg1 == 9/
{
	printf("machine %d\n", stringof(curthread->nsproxy->uts_ns->name.machine) == copyinstr(arg0));
}

/* EXPECT-SORTED
uts 1
ipc 1
mnt 1
net 1
cgroup 1
pid 1
user 1
nodename 1
release 1
machine 1

 */
