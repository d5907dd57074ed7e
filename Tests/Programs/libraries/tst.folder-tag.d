/* The tag of an enum of a library names its type (d-language.md section 14).
 * OPTIONS: -q -L own */
enum own_colour colour;
BEGIN { colour = OWN_BLUE; printf("%d %d\n", colour, OWN_RED); exit(0); }
/* EXPECT
7 0

 */
