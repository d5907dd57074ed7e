/* A tuple of two does not fit one register of tuples.
 * OPTIONS: -x errtags -x tregs=1 */
BEGIN
{
	a[1, 2] = 3;
}
/* EXPECT-ERR
dtrace: failed to compile script err.D_UNKNOWN.tuple.d: [D_UNKNOWN] line 5: Insufficient tuple registers to generate code
    5 |         a[1, 2] = 3;
      |         ^~~~~~~~~~~
 */
