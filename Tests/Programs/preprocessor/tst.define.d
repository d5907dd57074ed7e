/* -C runs the preprocessor over the script; macros are replaced (d-language.md §13).
 * OPTIONS: -q -C     LANES: host */
#define LIMIT 10
#define PAIR(a, b) ((a) * 100 + (b))
BEGIN { printf("%d %d\n", LIMIT, PAIR(2, 7)); exit(0); }
/* EXPECT
10 207

 */
