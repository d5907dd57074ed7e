/* mutex_owner() is the task that has a mutex, mutex_owned() whether it is the current one; mutexes of Linux are all
 * adaptive (builtins.md §2). The position of a file is locked while it is written.
 * OPTIONS: -q        TRIGGER: locks /tmp/vigil-mutex */
syscall::lseek:entry
/pid == $target/
{
	this->lock = &getf(-1 - (int)arg0)->f_pos_lock;
	this->owner = mutex_owner(this->lock);
	printf("%d: %d %d %d %d\n", arg1, this->owner != NULL, mutex_owned(this->lock),
	    mutex_type_adaptive(this->lock), mutex_type_spin(this->lock));
}
syscall::lseek:entry
/pid == $target && mutex_owner(&getf(-1 - (int)arg0)->f_pos_lock) != NULL/
{
	printf("%d\n", mutex_owner(&getf(-1 - (int)arg0)->f_pos_lock)->pid == arg2);
}
/* EXPECT
1: 1 0 1 0
1
2: 1 0 1 0
1
3: 0 0 1 0

 */
