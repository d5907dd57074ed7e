/* Headers are for the preprocessor.
 * OPTIONS: -x errtags */
#include <sys/types.h>
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRAGCTL_INVAL.d: [D_PRAGCTL_INVAL] line 3: invalid control directive: #include
...
 */
