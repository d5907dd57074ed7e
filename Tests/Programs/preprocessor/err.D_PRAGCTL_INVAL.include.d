/* Without -C a directive of the preprocessor is an error, with a hint (d-language.md §1.6).
 * LANES: interpreter live */
#include <linux/in.h>
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRAGCTL_INVAL.include.d: line 3: invalid control directive: #include
    3 | #include <linux/in.h>
      |  ^~~~~~~ dtrace -C runs the preprocessor
 */
