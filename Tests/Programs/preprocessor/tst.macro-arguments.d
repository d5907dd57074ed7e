/* Macro variables are D's: the preprocessor leaves them alone (d-language.md §1.7).
 * OPTIONS: -q -C     ARGS: 7 word     LANES: host */
#define ADD(x) (x + $1)
BEGIN { printf("%d %s\n", ADD(1), $$2); exit(0); }
/* EXPECT
8 word

 */
