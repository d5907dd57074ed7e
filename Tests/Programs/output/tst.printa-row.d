/* printa() in a row begins on a new line; the row ends with a newline of its own.
 * ENV: _DTRACE_TESTING=1 */
BEGIN { @["k"] = count(); printa(@); exit(0); }
/* EXPECT
                   FUNCTION:NAME
                          :BEGIN 
  k                                                                 1


 */
