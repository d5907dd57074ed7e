/* The only register is the one that reads 0.
 * OPTIONS: -x errtags -x iregs=1 */
BEGIN
{
	trace(1);
}
/* EXPECT-ERR
dtrace: failed to compile script err.D_NOREG.none.d: [D_NOREG] line 5: Insufficient registers to generate code
    5 |         trace(1);
      |               ^
 */
