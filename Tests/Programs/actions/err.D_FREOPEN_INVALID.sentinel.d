/* The text that stands for standard output in a program is no file name.
 * OPTIONS: -x errtags */
BEGIN { freopen("<freopen-default>"); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_FREOPEN_INVALID.sentinel.d: [D_FREOPEN_INVALID] line 3: freopen( ) argument #1 cannot be "<freopen-default>"
...
 */
