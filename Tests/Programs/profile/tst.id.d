/* A timer's ID follows from its name: kind and unit, then the number (tick is 16, s is 8).
 * OPTIONS: -q */
tick-1s { printf("%d\n", id); exit(0); }
/* EXPECT
59153

 */
