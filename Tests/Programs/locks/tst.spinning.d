/* rw_*() read the word of a lock that spins: 0xff in its low byte with a writer, 0x100 while one waits, readers above.
 * A lock of our own making shows each.
 * OPTIONS: -q */
BEGIN
{
	this->lock = (rwlock_t *)alloca(64);
	*(int *)this->lock = 0;
	printf("%d %d %d\n", rw_read_held(this->lock), rw_write_held(this->lock), rw_iswriter(this->lock));
	*(int *)this->lock = 3 << 9;
	printf("%d %d %d\n", rw_read_held(this->lock), rw_write_held(this->lock), rw_iswriter(this->lock));
	*(int *)this->lock = 0xff;
	printf("%d %d %d\n", rw_read_held(this->lock), rw_write_held(this->lock), rw_iswriter(this->lock));
	*(int *)this->lock = 1 << 9 | 0x100;
	printf("%d %d %d\n", rw_read_held(this->lock), rw_write_held(this->lock), rw_iswriter(this->lock));
	exit(0);
}
/* EXPECT
0 0 0
1 0 0
0 1 1
1 0 1

 */
