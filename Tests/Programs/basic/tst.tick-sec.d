/* tick-1s fires once a second: the second firing is about a second after the first. Timers run before BEGIN does, so
 * that BEGIN's time says little.
 * OPTIONS: -q */
uint64_t start;

tick-1s /start/ { printf("%d\n", timestamp - start >= 900000000); exit(0); }
tick-1s { start = timestamp; }
/* EXPECT
1

 */
