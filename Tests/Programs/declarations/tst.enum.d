/* Enumerators are constants; each is one more than the last unless a value is given.
 * OPTIONS: -q */
enum color { RED, GREEN = 5, BLUE };
BEGIN { printf("%d %d %d %d\n", RED, GREEN, BLUE, sizeof (enum color)); exit(0); }
/* EXPECT
0 5 6 4

 */
