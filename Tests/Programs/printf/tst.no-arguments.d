/* A format without conversions (builtins.md section 7).
 * OPTIONS: -q */
BEGIN { printf("just text\n"); exit(0); }
/* EXPECT
just text

 */
