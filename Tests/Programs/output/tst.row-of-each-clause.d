/* Each clause that records data makes a row, in the order of the program; a clause that only aggregates makes
 * none (cli.md section 3).
 * ENV: _DTRACE_TESTING=1 */
BEGIN { printf("one"); }
BEGIN { @ = count(); }
BEGIN { printf("two"); exit(0); }
/* EXPECT
                   FUNCTION:NAME
                          :BEGIN one
                          :BEGIN two

                1
 */
