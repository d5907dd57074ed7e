/* %s prints a char array up to its NUL (builtins.md section 7).
 * OPTIONS: -q */
char b[8];
BEGIN { b[0] = 'x'; b[1] = 'y'; printf("[%s]\n", b); exit(0); }
/* EXPECT
[xy]

 */
