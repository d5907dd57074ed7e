/* BEGIN, END and ERROR have the identifiers 1, 2 and 3.
 * OPTIONS: -q */
BEGIN { printf("%d\n", id); exit(0); }
END { printf("%d\n", id); }
/* EXPECT
1
2

 */
