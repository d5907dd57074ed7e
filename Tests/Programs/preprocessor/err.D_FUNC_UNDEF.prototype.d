/* The prototype of a function of C declares nothing that could be called.
 * OPTIONS: -C     LANES: host */
#include "unsupported.h"
BEGIN { puts("x"); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_FUNC_UNDEF.prototype.d: line 4: undefined function name: puts
...
 */
