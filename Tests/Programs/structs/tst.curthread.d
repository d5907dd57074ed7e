/* curthread points to the kernel's struct task_struct: its members are read like those of any struct.
 * OPTIONS: -q */
BEGIN {
  printf("%d %d %s\n", curthread->pid == tid, curthread->tgid == pid, curthread->comm);
  printf("%d\n", stringof(curthread->comm) == execname);
  exit(0);
}
/* EXPECT
1 1 dtrace
1

 */
