/* Variables of the kernel have the values that /proc shows: those whose types are known, and some that the script
 * declares itself (d-language.md section 6).
 * OPTIONS: -q        TRIGGER: facts system        REQUIRES: data_symbols */
extern int `panic_on_warn;
extern unsigned long `dac_mmap_min_addr;

inline int fact = -1 - arg0;

syscall::lseek:entry
/pid == $target && fact == 0/
{
	printf("nr_threads %d\n", `nr_threads == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 1/
{
	printf("total_forks %d\n", `total_forks == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 2/
{
	printf("console_printk %d\n", `console_printk[0] == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 3/
{
	printf("panic_timeout %d\n", `panic_timeout == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 4/
{
	printf("max_threads %d\n", vmlinux`max_threads == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 5/
{
	printf("randomize_va_space %d\n", `randomize_va_space == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 6/
{
	printf("overflowuid %d\n", `overflowuid == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 7/
{
	printf("overcommit_ratio %d\n", `sysctl_overcommit_ratio == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 8/
{
	printf("swappiness %d\n", `vm_swappiness == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 9/
{
	printf("max_map_count %d\n", `sysctl_max_map_count == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 10/
{
	printf("panic_on_warn %d\n", `panic_on_warn == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 11/
{
	printf("mmap_min_addr %d\n", `dac_mmap_min_addr == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 12/
{
	printf("nr_cpu_ids %d\n", `nr_cpu_ids == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 13/
{
	printf("dirty_ratio %d\n", `vm_dirty_ratio == arg1);
}

syscall::access:entry
/pid == $target && arg1 == 14/
{
	printf("linux_banner %d\n", stringof(`linux_banner) == copyinstr(arg0));
}

syscall::access:entry
/pid == $target && arg1 == 15/
{
	printf("command_line %d\n", strjoin(stringof(`saved_command_line), "\n") == copyinstr(arg0));
}

syscall::access:entry
/pid == $target && arg1 == 16/
{
	printf("core_pattern %d\n", strjoin(stringof(`core_pattern), "\n") == copyinstr(arg0));
}

syscall::access:entry
/pid == $target && arg1 == 17/
{
	printf("nodename %d\n", stringof(`init_uts_ns.name.nodename) == copyinstr(arg0));
}

/* EXPECT-SORTED
nr_threads 1
total_forks 1
console_printk 1
panic_timeout 1
max_threads 1
randomize_va_space 1
overflowuid 1
overcommit_ratio 1
swappiness 1
max_map_count 1
panic_on_warn 1
mmap_min_addr 1
nr_cpu_ids 1
dirty_ratio 1
linux_banner 1
command_line 1
core_pattern 1
nodename 1

 */
