/* A line mark names file and line.
 * OPTIONS: -x errtags */
# 7 "header.h"
BEGIN { trace(); x = ; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.file-mark.d: [D_SYNTAX] "header.h", line 7: syntax error near ";"
...
 */
