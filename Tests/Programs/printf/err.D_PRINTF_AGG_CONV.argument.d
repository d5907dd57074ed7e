/* %@ is for the values of aggregations, which only printa() prints.
 * OPTIONS: -x errtags */
BEGIN { @a = count(); printf("%@u %d\n", 1, 2); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINTF_AGG_CONV.argument.d: [D_PRINTF_AGG_CONV] line 3: %@ conversion requires an aggregation and is not for use with printf( )
    3 | BEGIN { @a = count(); printf("%@u %d\n", 1, 2); }
      |                              ^~~~~~~~~~ printa() prints aggregations
 */
