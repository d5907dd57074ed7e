/* Lines behind an included file have the script's numbers.
 * OPTIONS: -x extensions     LANES: live */
#include "numbers.d"

BEGIN { exit(nothing_here); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_UNDEF.behind-included.d: line 5: failed to resolve nothing_here: Unknown variable name
...
 */
