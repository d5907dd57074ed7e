/* Without libraries their names are free (cli.md section 7).
 * OPTIONS: -q -x nolibs */
BEGIN { EPERM = 7; cwd = "x"; printf("%d %s\n", EPERM, cwd); exit(0); }
/* EXPECT
7 x

 */
