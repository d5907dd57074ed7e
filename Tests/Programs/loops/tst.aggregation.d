/* Aggregations in a body (d-language.md section 3): the sum of 0 to 99 and how the numbers end.
 * OPTIONS: -q -x extensions
 */
BEGIN
{
	for (this->i = 0; this->i < 100; this->i++) {
		@total = sum(this->i);
		@ends[this->i % 10 == 7 ? "seven" : "other"] = count();
	}
	exit(0);
}
/* EXPECT

             4950
  seven                                                            10
  other                                                            90
 */
