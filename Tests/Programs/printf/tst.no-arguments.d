/* A format without conversions.
 * OPTIONS: -q */
BEGIN { printf("just text\n"); exit(0); }
/* EXPECT
just text

 */
