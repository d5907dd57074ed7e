/* A predicate is asked once, before the loop (d-language.md section 8.2).
 * OPTIONS: -q -x extensions
 */
int on;
BEGIN { on = 1; }
BEGIN /on/ { for (this->i = 0; this->i < 3; this->i++) { on = 0; printf("%d\n", this->i); } }
BEGIN /on/ { for (this->i = 0; this->i < 3; this->i++) { printf("not reached\n"); } }
BEGIN { exit(0); }
/* EXPECT
0
1
2

 */
