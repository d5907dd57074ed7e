/* -x cpppath names another preprocessor (d-language.md §13).
 * OPTIONS: -q -C -x cpppath=/usr/bin/cpp     LANES: host */
#define VALUE 4
BEGIN { printf("%d\n", VALUE); exit(0); }
/* EXPECT
4

 */
