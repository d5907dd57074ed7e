/* _DTRACE_TESTING leaves out the columns CPU and ID (cli.md section 7.4).
 * ENV: _DTRACE_TESTING=1 */
BEGIN { trace(1); exit(0); }
/* EXPECT-MATCH
*FUNCTION:NAME
*:BEGIN *1*

 */
