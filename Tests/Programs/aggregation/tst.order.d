/* Rows are sorted by value, then by key; aggregations follow each other in the order of the program
 * (builtins.md section 4).
 * OPTIONS: -q */
BEGIN
{
	@b["z"] = sum(2); @b["y"] = sum(2); @b["x"] = sum(3); @b["w"] = sum(-1);
	@a[3] = count(); @a[1] = count(); @a[2] = count();
	exit(0);
}
/* EXPECT

  w                                                                -1
  y                                                                 2
  z                                                                 2
  x                                                                 3
        1                1
        2                1
        3                1
 */
