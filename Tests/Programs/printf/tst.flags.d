/* Flags together: blank and plus, alternate forms of zero as in C; of zero and minus the last one counts
 * (builtins.md section 7).
 * OPTIONS: -q */
BEGIN
{
	printf("[% +d][%+ d][%-05d][%0-5d][%+05d][% 05d]\n", 1, 1, 2, 2, 3, 4);
	printf("[%#x][%#X][%#o][%#x][%#o][%#08x]\n", 0, 255, 8, 1, 0, 255);
	printf("[%.3d][%8.3d][%-8.3d][%08.3d][%+.3d]\n", 7, 7, 7, 7, 7);
	exit(0);
}
/* EXPECT
[+1][+1][00002][2    ][+0003][ 0004]
[0][0XFF][010][0x1][0][0x0000ff]
[007][     007][007     ][     007][+007]

 */
