/* All data of a clause stand in one row.
 * ENV: _DTRACE_TESTING=1 */
BEGIN { trace(1); printf("|%d|", 2); trace((long)3); exit(0); }
/* EXPECT
                   FUNCTION:NAME
                          :BEGIN         1|2|                3

 */
