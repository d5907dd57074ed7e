/* A program may ask for the kernel's own numbers itself.
 * OPTIONS: -q        WRAP: unshare -pf        TRIGGER: writes x */
#pragma D option rootpids
syscall::write:entry /pid == $target/ { printf("%d %d\n", pid == curthread->tgid, pid == 2); }
/* EXPECT
1 0

 */
