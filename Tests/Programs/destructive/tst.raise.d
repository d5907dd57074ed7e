/* raise() sends a signal to the process that makes the probe fire: here it dies before it writes a second time.
 * OPTIONS: -w        TRIGGER: writes a b        LANES: vm */
#pragma D option quiet
syscall::write:entry /pid == $target && !fired++/ { raise(15); setopt("quiet", "no"); }
syscall::write:entry /pid == $target/ { @ = count(); }
/* EXPECT

                1
 */
/* EXPECT-ERR-MATCH
dtrace: pid * terminated by SIGTERM(15)
 */
