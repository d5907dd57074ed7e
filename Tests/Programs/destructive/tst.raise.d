/* raise() sends a signal to the process that makes the probe fire: here it dies before it writes a second time.
 * OPTIONS: -w        TRIGGER: writes a b        LANES: vm */
syscall::write:entry /pid == $target && !fired++/ { raise(15); }
syscall::write:entry /pid == $target/ { @ = count(); }
/* EXPECT

                1
 */
/* EXPECT-ERR-MATCH
dtrace: script 'tst.raise.d' matched 2 probes
dtrace: allowing destructive actions
dtrace: pid * terminated by SIGTERM(15)
 */
