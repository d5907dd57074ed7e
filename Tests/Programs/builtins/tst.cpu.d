/* cpu is a number below 4096, the same in all clauses of a firing.
 * OPTIONS: -q */
BEGIN { this->c = cpu; }
BEGIN { printf("%d\n", this->c == cpu && cpu >= 0 && cpu < 4096); exit(0); }
/* EXPECT
1

 */
