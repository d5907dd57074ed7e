/* What D has not is left out of a header, and what follows counts (d-language.md §13).
 * OPTIONS: -q -C     LANES: host */
#include "unsupported.h"
BEGIN { printf("%d\n", AFTER); exit(0); }
/* EXPECT
5

 */
