/* A file of -L takes the place of the built-in one of its name (d-language.md section 14).
 * OPTIONS: -q -L own */
BEGIN { printf("%d %d\n", EPERM, SIGKILL); exit(0); }
/* EXPECT
1001 9

 */
