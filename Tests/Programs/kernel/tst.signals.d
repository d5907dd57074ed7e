/* Members of the kernel's structures: blocked and pending signals, handlers and limits;
 * each must be what the kernel's other interfaces told the process itself (d-language.md section 4.4).
 * OPTIONS: -q        TRIGGER: facts signals */
inline int fact = -1 - arg0;

syscall::lseek:entry
/pid == $target && fact == 0/
{
	printf("blocked %d\n", curthread->blocked.sig[0] == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 1/
{
	printf("pending %d\n", curthread->pending.signal.sig[0] == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 2/
{
	printf("shared %d\n", curthread->signal->shared_pending.signal.sig[0] == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 3/
{
	printf("handler %d\n", (uint64_t)curthread->sighand->action[11].sa.sa_handler == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 4/
{
	printf("nofile %d\n", curthread->signal->rlim[7].rlim_cur == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 5/
{
	printf("nofile_max %d\n", curthread->signal->rlim[7].rlim_max == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 6/
{
	printf("stack %d\n", curthread->signal->rlim[3].rlim_cur == arg1);
}

/* EXPECT-SORTED
blocked 1
pending 1
shared 1
handler 1
nofile 1
nofile_max 1
stack 1

 */
