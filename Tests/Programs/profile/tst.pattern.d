/* A pattern matches the timers that always exist, and makes none.
 * OPTIONS: -q -Z */
profile:::tick-[5]000 { printf("%s\n", probename); exit(0); }
profile:::tick-2[0-9]ms, BEGIN { n++; }
/* EXPECT
tick-5000

 */
