/* With -x defaultargs missing operands are 0 and an empty text.
 * OPTIONS: -q -x defaultargs */
BEGIN { printf("%d [%s]\n", $1, $$2); exit(0); }
/* EXPECT
0 []

 */
