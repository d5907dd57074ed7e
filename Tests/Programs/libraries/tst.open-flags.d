/* Open flags and modes of files have names (providers.md section 19).
 * OPTIONS: -q */
BEGIN { printf("%o %o %o %o\n", O_ACCMODE, O_CREAT | O_TRUNC, S_IFDIR, S_IRWXU); exit(0); }
/* EXPECT
3 1100 40000 700

 */
