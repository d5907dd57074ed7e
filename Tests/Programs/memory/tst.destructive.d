/* copyout() needs -w.
 * OPTIONS: -q        STATUS: 1        TRIGGER: writes x */
syscall::write:entry /pid == $target/ { this->p = alloca(1); copyout(this->p, arg1, 1); }
/* EXPECT-ERR
dtrace: could not enable tracing: Destructive actions not allowed
 */
