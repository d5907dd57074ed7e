/* Another kind of lock is no mutex.
 * OPTIONS: -x errtags */
BEGIN { trace(mutex_owner(&curthread->mm->mmap_lock)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_ARG.mutex.d: [D_PROTO_ARG] line 3: mutex_owner( ) argument #1 is incompatible with prototype:
	prototype: struct mutex *
	 argument: struct rw_semaphore *
...
 */
