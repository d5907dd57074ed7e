/* The keys of an aggregation stand in one pair of brackets.
 * OPTIONS: -x errtags */
BEGIN { @a[1][2] = count(); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_AGG_MDIM.assign.d: [D_AGG_MDIM] line 3: improper attempt to reference @a as a multi-dimensional array
    3 | BEGIN { @a[1][2] = count(); }
      |         ^~~~~~~~ keys are separated by commas: @a[x, y]
 */
