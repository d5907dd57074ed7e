/* A call that only 32-bit programs have is a probe of module vmlinux32. Its number, 102, is getuid for 64-bit calls.
 * OPTIONS: -q        TRIGGER: call32 102 -1 0 */
syscall::socketcall:, syscall::getuid: /pid == $target/ { printf("%s:%s:%s\n", probemod, probefunc, probename); }
/* EXPECT
vmlinux32:socketcall:entry
vmlinux32:socketcall:return

 */
