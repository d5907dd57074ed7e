/* Clause-local variables keep their values from clause to clause of one firing.
 * OPTIONS: -q */
BEGIN { this->x = 3; this->s = "abc"; }
BEGIN { printf("%d %s\n", this->x, this->s); exit(0); }
/* EXPECT
3 abc

 */
