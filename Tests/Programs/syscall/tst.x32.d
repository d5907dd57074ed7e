/* A call of the x32 ABI (bit 30 of the number) fires the probe of the same name, whether or not the kernel serves
 * it.
 * OPTIONS: -q        TRIGGER: call 0x40000008 -1 5 */
syscall::lseek:entry /pid == $target/ { printf("%s:%s %d\n", probemod, probefunc, arg1); }
/* EXPECT
vmlinux:lseek 5

 */
