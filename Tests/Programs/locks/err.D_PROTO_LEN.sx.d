/* sx_isexclusive() takes one lock.
 * OPTIONS: -x errtags */
BEGIN { trace(sx_isexclusive(&curthread->mm->mmap_lock, 1)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.sx.d: [D_PROTO_LEN] line 3: sx_isexclusive( ) prototype mismatch: 2 args passed, 1 expected
...
 */
