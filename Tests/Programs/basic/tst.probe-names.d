/* The four names of the probe that fired.
 * OPTIONS: -q        TRIGGER: events 1 */
BEGIN, END { printf("%s:%s:%s:%s\n", probeprov, probemod, probefunc, probename); }
syscall::lseek: /pid == $target/ { printf("%s:%s:%s:%s\n", probeprov, probemod, probefunc, probename); }
/* EXPECT
dtrace:::BEGIN
syscall:vmlinux:lseek:entry
syscall:vmlinux:lseek:return
dtrace:::END

 */
