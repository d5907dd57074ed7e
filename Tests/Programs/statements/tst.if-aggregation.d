/* Aggregations inside if and else.
 * OPTIONS: -q        TRIGGER: events 5 */
syscall::lseek:entry /pid == $target/
{
	if (arg1 < 3) {
		@["low"] = count();
	} else {
		@["high"] = count();
	}
}
/* EXPECT

  high                                                              2
  low                                                               3
 */
