/* A variable holds the address of a kernel object whole, whatever its pointer type takes in memory.
 * OPTIONS: -q -32 */
struct task_struct *task;
self struct task_struct *own;

BEGIN
{
	task = curthread;
	self->own = (struct task_struct *)(uint64_t)curthread;
	this->same = (struct task_struct *)(void *)curthread;
	kept[1] = this->same;
	printf("%d %d %d %d\n", task->pid == tid, self->own->pid == tid, this->same->pid == tid, kept[1]->pid == tid);
	printf("%d %d\n", task == curthread, sizeof (task));
	exit(0);
}

/* EXPECT
1 1 1 1
1 4

 */
