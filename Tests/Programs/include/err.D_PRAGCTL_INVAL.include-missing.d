/* A file that is not there.
 * OPTIONS: -x extensions     LANES: live */
#include <numbers.d>
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRAGCTL_INVAL.include-missing.d: line 3: cannot find the file of #include: numbers.d
...
 */
