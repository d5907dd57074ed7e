/* if and else, nested, with values that come at run time.
 * OPTIONS: -q        TRIGGER: events 4 */
syscall::lseek:entry /pid == $target/
{
	if (arg1 == 0) {
		printf("zero\n");
	} else if (arg1 == 1) {
		printf("one\n");
	} else {
		if (arg1 % 2)
			printf("odd\n");
		else
			printf("even\n");
	}
}
/* EXPECT
zero
one
even
odd

 */
