/* The view after the colon says what args[] hold, by the names of the input.
 * OPTIONS: -q */
provider cafe { probe order(int a, char *b) : (char *b, int a, long a); };
BEGIN { exit(0); }
/* EXPECT

 */
