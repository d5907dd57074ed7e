/* There is no command without words.
 * OPTIONS: -x errtags */
BEGIN { system(""); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINTF_FMT_EMPTY.system.d: [D_PRINTF_FMT_EMPTY] line 3: system( ) format string is empty
...
 */
