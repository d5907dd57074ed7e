/* A library that is wrong harms no program that does not use it (d-language.md section 14).
 * OPTIONS: -q -L broken */
BEGIN { printf("%d\n", EPERM); exit(0); }
/* EXPECT
1

 */
