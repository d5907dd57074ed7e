/* printf() with more values than its format takes.
 * OPTIONS: -x errtags */
BEGIN { printf("%d\n", 1, 2); exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINTF_ARG_EXTRA.d: [D_PRINTF_ARG_EXTRA] line 3: printf( ) prototype mismatch: only 1 arguments required by this format string
...
 */
