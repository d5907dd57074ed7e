/* A command that ends before it comes to its main is an error (errors.md section 6).
 * OPTIONS: -q -x evaltime=main        TRIGGER: stages        ENV: INITIALISER=exit        STATUS: 1        LANES: live */
BEGIN { printf("never\n"); exit(0); }
/* EXPECT
 */
/* EXPECT-ERR-MATCH
dtrace: failed to control pid *: process exited with status 7
 */
