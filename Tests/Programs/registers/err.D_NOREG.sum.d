/* A sum needs two registers.
 * OPTIONS: -x errtags -x iregs=2 */
BEGIN
{
	trace(pid + tid);
}
/* EXPECT-ERR
dtrace: failed to compile script err.D_NOREG.sum.d: [D_NOREG] line 5: Insufficient registers to generate code
    5 |         trace(pid + tid);
      |               ^~~
 */
