/* An inline names a value (d-language.md §12).
 * OPTIONS: -q */
inline int limit = 3 + 4;
BEGIN { printf("%d %d\n", limit, sizeof (limit)); exit(0); }
/* EXPECT
7 4

 */
