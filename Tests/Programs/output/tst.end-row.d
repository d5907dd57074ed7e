/* END has a row of its own behind all others.
 * ENV: _DTRACE_TESTING=1 */
END { trace(2); }
BEGIN { trace(1); exit(0); }
/* EXPECT
                   FUNCTION:NAME
                          :BEGIN         1
                            :END         2

 */
