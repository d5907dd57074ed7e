/* Numbers come as text (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	printf("[%s]\n", json("[0]", "0"));
	printf("[%s]\n", json("[-1]", "0"));
	printf("[%s]\n", json("[1.25]", "0"));
	printf("[%s]\n", json("[1e9]", "0"));
	printf("[%s]\n", json("[-2.5E-3]", "0"));
	printf("[%s]\n", json("[12345678901234567890]", "0"));
	printf("[%s]\n", json("[0x10]", "0"));
	printf("[%s]\n", json("[+1]", "0"));
	printf("[%s]\n", json("[1", "0"));
	exit(0);
}
/* EXPECT
[0]
[-1]
[1.25]
[1e9]
[-2.5E-3]
[12345678901234567890]
[]
[]
[]

 */
