/* Keys print before the value, strings in 50 columns and ints in 8; rows are sorted by value, then by key
 * (builtins.md sections 4 and 5).
 * OPTIONS: -q */
BEGIN
{
	@["many", 1] = count();
	@["many", 1] = count();
	@["b", 7] = count();
	@["a", 7] = count();
	exit(0);
}
/* EXPECT

  a                                                         7                1
  b                                                         7                1
  many                                                      1                2
 */
