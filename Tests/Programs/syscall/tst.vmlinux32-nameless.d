/* A 32-bit number without a call fires as sys_N of module vmlinux32; 17 is pread64 for 64-bit calls.
 * OPTIONS: -q        TRIGGER: call32 17 */
syscall::sys_17:return, syscall::pread64:return /pid == $target/ { printf("%s:%s %d\n", probemod, probefunc, errno); }
/* EXPECT
vmlinux32:sys_17 38

 */
