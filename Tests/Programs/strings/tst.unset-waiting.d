/* An unset string is the empty key where it waits for other keys that take all registers or have side effects.
 * OPTIONS: -q */
int changed[string, int];
int many[string, int, int, int, int, int, int, int];
string a[int];
int i, z;
BEGIN
{
	z = 1;
	changed[a[1], i++] += 7;
	changed[a[1], i++]++;
	many[a[1], z + 1, z + 2, z + 3, z + 4, z + 5, z + 6,
	    (z + z) * ((z + z) * ((z + z) * ((z + z) * ((z + z) * ((z + z) * ((z + z) * (z + z)))))))] = 4;
	printf("%d %d %d %d\n", changed["", 0], changed["", 1], many["", 2, 3, 4, 5, 6, 7, 256], i);
	exit(0);
}
/* EXPECT
7 1 4 2

 */
