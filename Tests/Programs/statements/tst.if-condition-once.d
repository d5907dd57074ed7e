/* A condition is evaluated once, also for its else.
 * OPTIONS: -q */
BEGIN { n = 0; if (n++) { printf("then %d\n", n); } else { printf("else %d\n", n); } exit(0); }
/* EXPECT
else 1

 */
