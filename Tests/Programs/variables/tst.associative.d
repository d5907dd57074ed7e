/* Associative arrays: keys are tuples of integers and texts; an element that was never set is zero.
 * OPTIONS: -q */
BEGIN
{
	a["x", 1] = 10; a["x", 2] = 20; a["y", 1] = 30;
	printf("%d %d %d %d\n", a["x", 1], a["x", 2], a["y", 1], a["y", 2]);
	a["x", 1] = 0;
	a["x", 2] += 2;
	printf("%d %d\n", a["x", 1], a["x", 2]);
	exit(0);
}
/* EXPECT
10 20 30 0
0 22

 */
