/* trace() of a text: two blanks and 33 columns, longer ones whole (builtins.md section 5).
 * ENV: _DTRACE_TESTING=1 */
BEGIN { trace("ab"); trace("0123456789012345678901234567890123456789"); trace("c"); exit(0); }
/* EXPECT
                   FUNCTION:NAME
                          :BEGIN   ab                                 0123456789012345678901234567890123456789  c                                

 */
