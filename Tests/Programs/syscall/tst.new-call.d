/* A call of today's kernels has its probe: mseal came with Linux 6.10.
 * OPTIONS: -q        TRIGGER: call 462 1 1 1        LANES: host */
syscall::mseal:return /pid == $target/ { printf("%s %d\n", probefunc, errno); }
/* EXPECT
mseal 22

 */
