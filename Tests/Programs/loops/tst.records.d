/* Each iteration makes a record of its own, between those of the statements around the loop (dif.md section 9).
 * Without -q each record is a row.
 * OPTIONS: -x extensions
 */
BEGIN
{
	trace("before");
	for (this->i = 0; this->i < 2; this->i++) {
		trace(this->i);
		trace("in");
	}
	trace("after");
	exit(0);
}
/* EXPECT-MATCH
CPU     ID                    FUNCTION:NAME
*:BEGIN   before*
*:BEGIN         0  in*
*:BEGIN         1  in*
*:BEGIN   after*

 */
