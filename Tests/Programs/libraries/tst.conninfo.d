/* conninfo_t holds both ends of a connection (providers.md section 19).
 * OPTIONS: -q */
conninfo_t c;
BEGIN { printf("%d\n", sizeof (conninfo_t) == 3 * sizeof (string)); exit(0); }
/* EXPECT
1

 */
