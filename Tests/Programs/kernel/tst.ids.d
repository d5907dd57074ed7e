/* Members of the kernel's structures: what the kernel knows of a process: its numbers, threads, priority, processors;
 * each must be what the kernel's other interfaces told the process itself (d-language.md section 4.4).
 * OPTIONS: -q        TRIGGER: facts ids */
inline int fact = -1 - arg0;

syscall::lseek:entry
/pid == $target && fact == 0/
{
	printf("pid %d\n", curthread->pid == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 1/
{
	printf("tgid %d\n", curthread->tgid == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 2/
{
	printf("ppid %d\n", curthread->real_parent->tgid == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 3/
{
	printf("pgid %d\n", curthread->signal->pids[PIDTYPE_PGID]->numbers[0].nr == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 4/
{
	printf("sid %d\n", curthread->signal->pids[PIDTYPE_SID]->numbers[0].nr == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 5/
{
	printf("threads %d\n", curthread->signal->nr_threads == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 6/
{
	printf("start %d\n", curthread->start_boottime / 10000000 == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 7/
{
	printf("exit_signal %d\n", curthread->exit_signal == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 8/
{
	printf("umask %d\n", curthread->fs->umask == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 9/
{
	printf("nice %d\n", curthread->static_prio - 120 == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 10/
{
	printf("policy %d\n", curthread->policy == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 11/
{
	printf("cpus %d\n", curthread->cpus_mask.bits[0] == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 12/
{
	printf("no_new_privs %d\n", (curthread->atomic_flags & 1) == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 13/
{
	printf("oom_score_adj %d\n", curthread->signal->oom_score_adj == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 14/
{
	printf("sessionid %d\n", curthread->sessionid == arg1);
}

syscall::access:entry
/pid == $target && arg1 == 15/
{
	printf("comm %d\n", stringof(curthread->comm) == copyinstr(arg0));
}

/* EXPECT-SORTED
pid 1
tgid 1
ppid 1
pgid 1
sid 1
threads 1
start 1
exit_signal 1
umask 1
nice 1
policy 1
cpus 1
no_new_privs 1
oom_score_adj 1
sessionid 1
comm 1

 */
