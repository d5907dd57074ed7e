/* sum, min, max and avg of 0 to 9; aggregations print in the order of their first use.
 * OPTIONS: -q        TRIGGER: events 10 */
syscall::lseek:entry /pid == $target/
{
	@s = sum(arg1);
	@low = min(arg1);
	@high = max(arg1);
	@a = avg(arg1);
}
/* EXPECT

               45
                0
                9
                4
 */
