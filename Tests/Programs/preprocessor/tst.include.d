/* A header is found from the folder that dtrace runs in: its macros, typedefs and inlines count (d-language.md §13).
 * OPTIONS: -q -C     LANES: host */
#include "values.h"
counter_t total;
BEGIN { total = TWICE(SMALL) - 7; printf("%s %d %u %d\n", GREETING, FROM_HEADER, total, sizeof(counter_t)); exit(0); }
/* EXPECT
hello 17 4294967295 4

 */
