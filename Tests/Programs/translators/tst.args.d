/* The source is one of args[], a userland pointer: the member reads what it points to.
 * OPTIONS: -q        TRIGGER: opens /nonexistent */
struct file { string path; char first; int64_t address; };
translator struct file < userland char *p > { path = copyinstr((uintptr_t)p); first = *p; address = (int64_t)p; };
syscall::openat:entry
/pid == $target && xlate <struct file> (args[1]).path == "/nonexistent"/
{
	printf("%c %d\n", xlate <struct file> (args[1]).first, xlate <struct file> (args[1]).address == arg1);
}

/* EXPECT
/ 1

 */
