/* tick-20ms and tick-20msec are two probes: names are kept as given.
 * OPTIONS: -q */
tick-20ms { a = 1; }
tick-20msec { b = 1; }
tick-10ms /a && b/ { printf("both\n"); exit(0); }
/* EXPECT
both

 */
