/* Members of the kernel's structures: the address space of a process;
 * each must be what the kernel's other interfaces told the process itself (d-language.md section 4.4).
 * OPTIONS: -q        TRIGGER: facts memory */
inline int fact = -1 - arg0;

syscall::lseek:entry
/pid == $target && fact == 0/
{
	printf("total_vm %d\n", curthread->mm->total_vm == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 1/
{
	printf("start_code %d\n", curthread->mm->start_code == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 2/
{
	printf("end_code %d\n", curthread->mm->end_code == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 3/
{
	printf("start_stack %d\n", curthread->mm->start_stack == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 4/
{
	printf("start_data %d\n", curthread->mm->start_data == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 5/
{
	printf("end_data %d\n", curthread->mm->end_data == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 6/
{
	printf("start_brk %d\n", curthread->mm->start_brk == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 7/
{
	printf("arg_start %d\n", curthread->mm->arg_start == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 8/
{
	printf("arg_end %d\n", curthread->mm->arg_end == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 9/
{
	printf("env_start %d\n", curthread->mm->env_start == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 10/
{
	printf("env_end %d\n", curthread->mm->env_end == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 11/
{
	printf("map_count %d\n", curthread->mm->map_count == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 12/
{
	printf("locked_vm %d\n", curthread->mm->locked_vm == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 13/
{
	printf("stack_vm %d\n", (curthread->mm->stack_vm * 4) == arg1);
}

syscall::access:entry
/pid == $target && arg1 == 14/
{
	printf("exe %d\n", stringof(curthread->mm->exe_file->f_path.dentry->d_name.name) == copyinstr(arg0));
}

/* EXPECT-SORTED
total_vm 1
start_code 1
end_code 1
start_stack 1
start_data 1
end_data 1
start_brk 1
arg_start 1
arg_end 1
env_start 1
env_end 1
map_count 1
locked_vm 1
stack_vm 1
exe 1

 */
