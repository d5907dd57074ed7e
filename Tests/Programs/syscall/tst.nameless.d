/* A number without a call fires as sys_N and fails with ENOSYS (providers.md section 4).
 * OPTIONS: -q        TRIGGER: call 400 5 */
syscall::sys_400:entry /pid == $target/ { printf("%s:%s:%s %d\n", probemod, probefunc, probename, arg0); }
syscall::sys_400:return /pid == $target/ { printf("%s:%s:%s %d\n", probemod, probefunc, probename, errno); }
/* EXPECT
vmlinux:sys_400:entry 5
vmlinux:sys_400:return 38

 */
