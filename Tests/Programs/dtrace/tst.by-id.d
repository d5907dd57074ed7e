/* The probes 1 and 2 by number.
 * OPTIONS: -q */
1 { printf("%s\n", probename); exit(0); }
2 { printf("%s\n", probename); }
/* EXPECT
BEGIN
END

 */
