/* A number that x32 alone has (514) fires the probe of its name.
 * OPTIONS: -q        TRIGGER: call 0x40000202 -1 4711 */
syscall::ioctl:entry /pid == $target && arg1 == 4711/ { printf("%s:%s\n", probemod, probefunc); }
/* EXPECT
vmlinux:ioctl

 */
