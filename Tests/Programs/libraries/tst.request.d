/* bufinfo_t and devinfo_t of a request on its way to a disk: it waits in the plug of the task that reads. A block of a
 * file system is never in two places, so it is one request.
 * OPTIONS: -q        TRIGGER: direct 4096
 * LANES: host */
self struct bio *bio;

inline bufinfo_t buffer = xlate <bufinfo_t> (self->bio);
inline devinfo_t device = xlate <devinfo_t> (self->bio);

syscall::lseek:entry
/pid == $target/
{
	major = -1 - (int)arg0;
	minor = (int)arg1;
}

profile-4999
/major != 0 && pid == $target && curthread->plug != NULL && curthread->plug->mq_list.head != NULL/
{
	self->bio = curthread->plug->mq_list.head->bio;
}

profile-4999
/self->bio != NULL/
{
	printf("%d bytes, read %d, write %d\n", buffer.b_bcount, (buffer.b_flags & B_READ) != 0,
	    (buffer.b_flags & B_WRITE) != 0);
	printf("block %s\n", buffer.b_blkno > 0 ? "known" : "0");
	printf("device %d, the same %d\n", getmajor(buffer.b_edev) == major,
	    device.dev_major == major && device.dev_minor == minor);
	printf("path %d\n", device.dev_pathname == strjoin("/dev/", device.dev_statname));
	exit(0);
}
/* EXPECT
4096 bytes, read 1, write 0
block known
device 1, the same 1
path 1

 */
