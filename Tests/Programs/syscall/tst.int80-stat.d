/* A 32-bit call fires the probe of its name in the ABI: stat (106) is newstat; 106 is setgid for 64-bit calls.
 * OPTIONS: -q        TRIGGER: call32 106 16 16 */
syscall::stat:entry, syscall::setgid:entry /pid == $target && arg0 == 16/ { printf("%s:%s\n", probemod, probefunc); }
/* EXPECT
vmlinux:newstat

 */
