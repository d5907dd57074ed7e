/* A mistake in an included file is reported with its name and line.
 * OPTIONS: -x extensions     LANES: live */
#include "broken.d"
BEGIN { exit(B); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_UNDEF.in-included.d: "broken.d", line 3: failed to resolve nothing_here: Unknown variable name
...
 */
