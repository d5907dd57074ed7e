/* -x syslibdir reads a folder in place of the built-in files (cli.md section 7).
 * OPTIONS: -q -x syslibdir=own */
BEGIN { printf("%d %d\n", EPERM, ANSWER); exit(0); }
/* EXPECT
1001 42

 */
