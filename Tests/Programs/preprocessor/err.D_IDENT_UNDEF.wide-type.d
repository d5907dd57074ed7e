/* A type that D has not is left out of a header with all that is made of it (d-language.md §13).
 * OPTIONS: -C     LANES: host */
#include "unsupported.h"
wide_t number;
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_UNDEF.wide-type.d: line 4: failed to resolve wide_t: __int128 is not supported in D
...
 */
