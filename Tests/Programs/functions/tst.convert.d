/* Arguments and results are converted to the types of the function.
 * OPTIONS: -q -x extensions
 */
unsigned char low(int x) { return x; }
long wide(char c) { return c; }
BEGIN
{
	printf("%d %d\n", low(0x1ff), wide(0xff));
	exit(0);
}
/* EXPECT
255 -1

 */
