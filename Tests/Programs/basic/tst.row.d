/* Without -q the first record is preceded by the header, and a row begins with CPU, probe ID and FUNCTION:NAME;
 * BEGIN has the ID 1 (cli.md section 3). */
BEGIN { trace("hello"); exit(0); }
/* EXPECT-MATCH
CPU     ID                    FUNCTION:NAME
 *      1                           :BEGIN   hello*

 */
/* EXPECT-ERR
dtrace: script 'tst.row.d' matched 1 probe
 */
