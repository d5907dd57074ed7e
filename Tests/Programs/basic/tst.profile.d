/* profile-99 fires on each processor; its firings are counted whatever process runs.
 * OPTIONS: -q        LANES: live smp */
profile-99 { @ = count(); n = 1; }
tick-200ms /n == 1/ { printf("fired\n"); clear(@); exit(0); }
/* EXPECT-MATCH
fired

...
 */
