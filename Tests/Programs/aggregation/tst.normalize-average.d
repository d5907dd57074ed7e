/* Normalizing divides before the other divisions: avg 100/7/3, stddev sqrt(1000/10/10/2 - (40/10/2)^2)
 * (builtins.md section 3).
 * OPTIONS: -q */
BEGIN
{
	@a = avg(30); @a = avg(30); @a = avg(40);
	@s = stddev(10); @s = stddev(30);
	normalize(@a, 7); normalize(@s, 10);
	exit(0);
}
/* EXPECT

                4
                1
 */
