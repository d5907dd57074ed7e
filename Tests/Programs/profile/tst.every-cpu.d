/* profile fires on every processor; each is seen.
 * OPTIONS: -q        LANES: live smp */
profile-499 { seen[cpu] = 1; }
tick-100ms /seen[0] && seen[1]/ { printf("both\n"); exit(0); }
/* EXPECT
both

 */
