/* copyoutstr() needs -w, in a predicate and elsewhere.
 * OPTIONS: -q        STATUS: 1        TRIGGER: writes x */
syscall::write:entry /pid == $target && (copyoutstr("x", arg1, 2), 1)/ { }
/* EXPECT-ERR
dtrace: could not enable tracing: Destructive actions not allowed
 */
