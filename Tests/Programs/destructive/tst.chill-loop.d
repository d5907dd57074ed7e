/* chill() in a loop: each turn waits, and records have the time at which they were made.
 * OPTIONS: -q -w -x extensions        LANES: vm */
BEGIN
{
	start = timestamp;
	for (this->i = 1; this->i <= 3; this->i++) {
		chill(5000000);
		printf("%d %d\n", this->i, timestamp - start >= this->i * 5000000);
	}
	exit(0);
}
/* EXPECT
1 1
2 1
3 1

 */
