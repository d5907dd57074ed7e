/* stop() stops the process that makes the probe fire, until somebody lets it go on.
 * OPTIONS: -q -w        TRIGGER: writes a b        LANES: vm */
syscall::write:entry
/pid == $target && !fired++/
{
	stop();
	system("until grep -q '^State:.T' /proc/%d/status; do :; done; echo it is stopped; kill -CONT %d", pid, pid);
}
syscall::write:return /pid == $target/ { @ = count(); }
/* EXPECT
it is stopped

                2
 */
