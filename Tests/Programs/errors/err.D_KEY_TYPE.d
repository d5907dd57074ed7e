/* void is no key of an aggregation.
 * OPTIONS: -x errtags */
BEGIN { @[(void)1] = count(); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_KEY_TYPE.d: [D_KEY_TYPE] line 3: void expression may not be used as aggregation index: key #1
...
 */
