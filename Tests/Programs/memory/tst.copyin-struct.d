/* A struct of the process: the time that it wants to sleep.
 * OPTIONS: -q        TRIGGER: sleeps 3 */
struct wanted { long seconds; long nanoseconds; };

syscall::clock_nanosleep:entry, syscall::nanosleep:entry
/pid == $target/
{
	this->w = (struct wanted *)copyin(probefunc == "nanosleep" ? arg0 : arg2, sizeof (struct wanted));
	printf("%d %d\n", this->w->seconds, this->w->nanoseconds);
}
/* EXPECT
0 3000000

 */
