/* bcopy() of no bytes looks at neither address.
 * OPTIONS: -q        LANES: interpreter live */
BEGIN { bcopy(NULL, NULL, 0); printf("fine\n"); exit(0); }
/* EXPECT
fine

 */
