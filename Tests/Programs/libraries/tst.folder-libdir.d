/* -x libdir is -L (cli.md section 7).
 * OPTIONS: -q -x libdir=own */
BEGIN { printf("%d\n", ANSWER); exit(0); }
/* EXPECT
42

 */
