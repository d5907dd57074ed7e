/* A file that includes itself.
 * OPTIONS: -x extensions     LANES: live */
#include "circle.d"
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRAGCTL_INVAL.include-circle.d: "circle.d", line 1: Cyclic dependency detected: circle.d => circle.d
...
 */
