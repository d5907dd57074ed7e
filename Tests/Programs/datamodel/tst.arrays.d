/* Arrays of long and of pointers as variables: 4 bytes an element.
 * OPTIONS: -q -32 */
long numbers[3];

BEGIN
{
	numbers[0] = -1;
	numbers[2] = 0x180000001;
	printf("%d %d %d %d\n", sizeof (numbers), numbers[0], numbers[1], numbers[2]);
	exit(0);
}

/* EXPECT
12 -1 0 -2147483647

 */
