/* setopt() of flowindent: the form of the rows changes (cli.md 3 and 7.3).
 * ENV: _DTRACE_TESTING=1 */
BEGIN { setopt("flowindent"); }
BEGIN { printf("indented"); exit(0); }
/* EXPECT
                   FUNCTION:NAME
                          :BEGIN 
| :BEGIN                                  indented

 */
