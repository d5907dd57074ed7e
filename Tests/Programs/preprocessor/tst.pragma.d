/* #pragma D lines come through the preprocessor (d-language.md §9, §13).
 * OPTIONS: -C     LANES: host */
#pragma D option quiet
#pragma D option strsize=16
BEGIN { printf("%s\n", "0123456789abcdefghij"); exit(0); }
/* EXPECT
0123456789abcde

 */
