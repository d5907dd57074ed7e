/* -H lists the headers that are read on the standard error (d-language.md §13).
 * OPTIONS: -q -C -H     LANES: host */
#include "values.h"
BEGIN { exit(SMALL - 3); }
/* EXPECT

 */
/* EXPECT-ERR-MATCH
...
. values.h
...
 */
