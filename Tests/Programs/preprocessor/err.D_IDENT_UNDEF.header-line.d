/* What is wrong in a header is reported with the header's name and line (errors.md §1).
 * OPTIONS: -C     LANES: host */
#include "broken.h"
BEGIN { exit(BROKEN); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_UNDEF.header-line.d: "broken.h", line 3: failed to resolve nothing_of_that_name: Unknown variable name
...
 */
