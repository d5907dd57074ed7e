/* A function of the program's own comes before a library's of the same name.
 * OPTIONS: -q -L first -x extensions */
int twice(int x) { return 20 * x; }
BEGIN { printf("%d %d\n", twice(1), quadruple(1)); exit(0); }
/* EXPECT
20 400

 */
