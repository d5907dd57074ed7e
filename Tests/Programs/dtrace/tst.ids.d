/* BEGIN, END and ERROR are the probes 1, 2 and 3.
 * OPTIONS: -q */
BEGIN { printf("%s %d\n", probename, id); exit(0); }
END { printf("%s %d\n", probename, id); }
/* EXPECT
BEGIN 1
END 2

 */
