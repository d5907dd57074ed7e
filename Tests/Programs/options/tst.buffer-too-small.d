/* A buffer must hold one record (cli.md section 7.2, errors.md section 3: EDT_BUFTOOSMALL).
 * OPTIONS: -q -x bufsize=100        LANES: live vm        STATUS: 1 */
BEGIN { printf("%s\n", strjoin("a record of more than ", "256 bytes")); exit(0); }
/* EXPECT-ERR-MATCH
dtrace: *Enabling exceeds size of buffer
 */
