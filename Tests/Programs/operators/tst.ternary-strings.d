/* Strings in ?:, also with NULL, which reads as the empty string.
 * OPTIONS: -q */
BEGIN { x = 1; printf("[%s] [%s] [%s]\n", x ? "yes" : "no", x == 2 ? "yes" : "no", x == 2 ? "yes" : NULL); exit(0); }
/* EXPECT
[yes] [no] []

 */
