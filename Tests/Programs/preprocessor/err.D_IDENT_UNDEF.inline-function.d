/* An inline function of a header is left out with its body; the use of its name says why (d-language.md §13).
 * OPTIONS: -C     LANES: host */
#include "unsupported.h"
BEGIN { trace(twice(3)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_UNDEF.inline-function.d: line 4: failed to resolve twice: inline function is not supported in D
...
 */
