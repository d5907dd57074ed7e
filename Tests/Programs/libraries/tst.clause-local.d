/* Variables of threads and clauses are no names of libraries (d-language.md section 14).
 * OPTIONS: -q */
BEGIN { this->EPERM = 5; self->ENOENT = 6; printf("%d %d\n", this->EPERM, self->ENOENT); exit(0); }
/* EXPECT
5 6

 */
