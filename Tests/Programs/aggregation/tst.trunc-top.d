/* trunc(@, n) keeps the n largest values, trunc(@, -n) the n smallest (builtins.md sections 3 and 5).
 * OPTIONS: -q */
BEGIN
{
	@a["one"] = sum(1); @a["two"] = sum(2); @a["three"] = sum(3);
	@b["one"] = sum(1); @b["two"] = sum(2); @b["three"] = sum(3);
	trunc(@a, 2);
	trunc(@b, -1);
	exit(0);
}
/* EXPECT

  two                                                               2
  three                                                             3
  one                                                               1
 */
