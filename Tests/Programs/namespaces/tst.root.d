/* In the kernel's own namespace rootpids changes nothing.
 * OPTIONS: -q -x rootpids        TRIGGER: writes x */
syscall::write:entry /pid == $target/ { printf("%d %d\n", pid == curthread->tgid, ppid == curthread->real_parent->tgid); }
/* EXPECT
1 1

 */
