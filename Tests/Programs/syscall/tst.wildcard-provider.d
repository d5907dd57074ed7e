/* A pattern may stand in the field of the provider.
 * OPTIONS: -q        TRIGGER: events 2 */
sys*::lseek:entry /pid == $target && arg0 == -1/ { printf("%s:%s:%s %d\n", probemod, probefunc, probename, arg1); }
/* EXPECT
vmlinux:lseek:entry 0
vmlinux:lseek:entry 1

 */
