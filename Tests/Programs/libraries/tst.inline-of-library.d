/* An inline may name those of a library (d-language.md section 14).
 * OPTIONS: -q */
inline int WAIT = EAGAIN + EPERM;
BEGIN { printf("%d\n", WAIT); exit(0); }
/* EXPECT
12

 */
