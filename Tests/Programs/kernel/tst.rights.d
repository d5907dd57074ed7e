/* Members of the kernel's structures: the credentials of a process;
 * each must be what the kernel's other interfaces told the process itself (d-language.md section 4.4).
 * OPTIONS: -q        TRIGGER: facts rights */
inline int fact = -1 - arg0;

syscall::lseek:entry
/pid == $target && fact == 0/
{
	printf("uid %d\n", curthread->cred->uid.val == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 1/
{
	printf("euid %d\n", curthread->cred->euid.val == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 2/
{
	printf("suid %d\n", curthread->cred->suid.val == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 3/
{
	printf("gid %d\n", curthread->cred->gid.val == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 4/
{
	printf("egid %d\n", curthread->cred->egid.val == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 5/
{
	printf("sgid %d\n", curthread->cred->sgid.val == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 6/
{
	printf("ngroups %d\n", curthread->cred->group_info->ngroups == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 7/
{
	printf("cap_effective %d\n", *(uint64_t *)&curthread->cred->cap_effective == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 8/
{
	printf("cap_permitted %d\n", *(uint64_t *)&curthread->cred->cap_permitted == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 9/
{
	printf("cap_bset %d\n", *(uint64_t *)&curthread->cred->cap_bset == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 10/
{
	printf("securebits %d\n", curthread->cred->securebits == arg1);
}

/* EXPECT-SORTED
uid 1
euid 1
suid 1
gid 1
egid 1
sgid 1
ngroups 1
cap_effective 1
cap_permitted 1
cap_bset 1
securebits 1

 */
