/* A declared array is a variable of bytes: zero at first, readable and writable by index, also as a string
 * (d-language.md section 5).
 * OPTIONS: -q */
char buf[16];
int n[4];
BEGIN { printf("[%d %d]\n", buf[1], n[3]); buf[0] = 'h'; buf[1] = 'i'; n[2] = 70; n[2] += 7; n[1]--; }
BEGIN { printf("%s %d %d %d\n", stringof(buf), n[2], n[1], n[0]); exit(0); }
/* EXPECT
[0 0]
hi 77 -1 0

 */
