/* sx_*() tell how a semaphore of the kernel for readers and writers is held (builtins.md §2): a file's that is written,
 * a directory's that is read, nobody's.
 * OPTIONS: -q        TRIGGER: locks /tmp/vigil-semaphore */
syscall::lseek:entry
/pid == $target/
{
	this->lock = &getf(-1 - (int)arg0)->f_inode->i_rwsem;
	printf("%d: shared %d, exclusive %d, by this thread %d\n", arg1, sx_shared_held(this->lock),
	    sx_isexclusive(this->lock), sx_exclusive_held(this->lock));
}
/* EXPECT
1: shared 0, exclusive 1, by this thread 0
2: shared 1, exclusive 0, by this thread 0
3: shared 0, exclusive 0, by this thread 0

 */
