/* args[] of a system call are what the kernel takes them for; a pointer among them leads into the process.
 * OPTIONS: -q -32     TRIGGER: opens /nonexistent */
syscall::openat:entry
/pid == $target && stringof(args[1]) == "/nonexistent"/
{
	printf("%s %d\n", stringof(args[1]), args[2] & 3);
}

/* EXPECT
/nonexistent 0

 */
