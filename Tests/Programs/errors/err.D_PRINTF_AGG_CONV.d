/* %@ is for printa().
 * OPTIONS: -x errtags */
BEGIN { printf("%@d", 1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINTF_AGG_CONV.d: [D_PRINTF_AGG_CONV] line 3: %@ conversion requires an aggregation and is not for use with printf( )
...
 */
