/* Without extensions #include is a line of the preprocessor.
 * LANES: live */
#include "numbers.d"
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRAGCTL_INVAL.no-extensions.d: line 3: invalid control directive: #include
...
 */
