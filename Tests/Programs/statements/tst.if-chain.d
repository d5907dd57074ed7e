/* else if; only the first condition that holds is taken (d-language.md section 8.2).
 * OPTIONS: -q */
BEGIN { this->x = 2; if (this->x == 1) { printf("one\n"); } else if (this->x == 2) { printf("two\n"); } else { printf("more\n"); } }
BEGIN { this->x = 9; if (this->x == 1) printf("one\n"); else if (this->x == 2) printf("two\n"); else printf("more\n"); exit(0); }
/* EXPECT
two
more

 */
