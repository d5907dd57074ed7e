/* `\c` in a pattern is the character itself.
 * OPTIONS: -q        TRIGGER: events 2 */
syscall::\lseek:entry /pid == $target && arg0 == -1/ { printf("%s:%s:%s %d\n", probemod, probefunc, probename, arg1); }
/* EXPECT
vmlinux:lseek:entry 0
vmlinux:lseek:entry 1

 */
