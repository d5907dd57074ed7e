/* A folder that there is not is empty (d-language.md section 14).
 * OPTIONS: -q -L nowhere */
BEGIN { printf("%d\n", EPERM); exit(0); }
/* EXPECT
1

 */
