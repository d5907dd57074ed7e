/* A library finds those that it depends on (d-language.md section 9).
 * OPTIONS: -q -L own */
BEGIN { printf("%d\n", CHAINED); exit(0); }
/* EXPECT
51

 */
