/* Behind a header the lines are those of the script again (d-language.md §13).
 * OPTIONS: -C     LANES: host */
#include "values.h"
BEGIN { exit(nothing); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_UNDEF.line.d: line 4: failed to resolve nothing: Unknown variable name
...
 */
