/* An aggregation is assigned by an aggregating function only.
 * OPTIONS: -x errtags */
BEGIN { @a = 1; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_AGG_FUNC.d: [D_AGG_FUNC] line 3: @a must be assigned the result of an aggregating function
...
 */
