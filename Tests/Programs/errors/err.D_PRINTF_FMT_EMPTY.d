/* An empty format.
 * OPTIONS: -x errtags */
BEGIN { printf(""); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINTF_FMT_EMPTY.d: [D_PRINTF_FMT_EMPTY] line 3: printf( ) format string is empty
...
 */
