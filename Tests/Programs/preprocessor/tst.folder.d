/* -I adds a folder in which headers are looked for (d-language.md §13).
 * OPTIONS: -q -C -I ../preprocessor     LANES: host */
#include <values.h>
BEGIN { printf("%d\n", SMALL); exit(0); }
/* EXPECT
3

 */
