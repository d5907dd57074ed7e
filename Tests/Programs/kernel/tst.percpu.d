/* A per-CPU variable has the value of the CPU that runs the probe: each CPU's run queue knows its CPU's number and
 * the task that runs (d-language.md section 6).
 * OPTIONS: -q        TRIGGER: facts rights        REQUIRES: data_symbols */
syscall::lseek:entry
/pid == $target && arg0 == -1/
{
	printf("%d %d\n", `runqueues.cpu == cpu, `runqueues.curr == curthread);
}

/* EXPECT
1 1

 */
