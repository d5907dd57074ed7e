/* In the script itself the words of C are mistakes as ever (d-language.md §13).
 * OPTIONS: -C     LANES: host */
#include "unsupported.h"
int x __attribute__((aligned(8)));
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.attribute-in-script.d: line 4: syntax error near "__attribute__"
...
 */
