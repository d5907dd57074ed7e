/* The clause's predicate guards every part.
 * OPTIONS: -q */
BEGIN /probename == "END"/ { printf("no "); if (1) { printf("no "); } printf("no "); }
BEGIN /probename == "BEGIN"/ { printf("yes "); if (1) { printf("yes "); } printf("yes\n"); exit(0); }
/* EXPECT
yes yes yes

 */
