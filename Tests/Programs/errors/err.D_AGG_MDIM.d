/* An aggregation has one pair of brackets.
 * OPTIONS: -x errtags */
BEGIN { @a[1] = count(); trace(@a[1][2]); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_AGG_MDIM.d: [D_AGG_MDIM] line 3: improper attempt to reference @a as a multi-dimensional array
...
 */
