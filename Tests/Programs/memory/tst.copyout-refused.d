/* Where the kernel is locked down copyout() is refused when the program is enabled, not when it runs (errors.md §7).
 * OPTIONS: -q -w        STATUS: 1        TRIGGER: writes x        LANES: host */
syscall::write:entry /pid == $target/ { this->p = alloca(1); copyout(this->p, arg1, 1); }
/* EXPECT-ERR
dtrace: failed to enable 'syscall:vmlinux:write:entry': copyout() is refused by this kernel: it is locked down (lockdown=integrity), or a security module forbids it
 */
