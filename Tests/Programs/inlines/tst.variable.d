/* The expression is evaluated where the inline is used.
 * OPTIONS: -q */
int n;
inline int half = n / 2;
BEGIN { n = 8; printf("%d ", half); n = 20; printf("%d\n", half); exit(0); }
/* EXPECT
4 10

 */
