/* Values of joined aggregations may lie as far apart as numbers do.
 * OPTIONS: -q */
BEGIN
{
	@count["a"] = count();
	@sum["a"] = sum(9223372036854775807);
	@count["b"] = count();
	@sum["b"] = sum(-9223372036854775807 - 1);
	printa(@count, @sum);
	exit(0);
}
/* EXPECT

  b                                                                 1 -9223372036854775808
  a                                                                 1 9223372036854775807

 */
