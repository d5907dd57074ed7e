/* Error numbers have names (providers.md section 19).
 * OPTIONS: -q */
BEGIN { printf("%d %d %d\n", EPERM, ENOENT, EHWPOISON); exit(0); }
/* EXPECT
1 2 133

 */
