/* A name that the program declares itself is its own, whatever a library says (d-language.md section 14).
 * OPTIONS: -q */
inline int EPERM = 100;
BEGIN { printf("%d %d\n", EPERM, ENOENT); exit(0); }
/* EXPECT
100 2

 */
