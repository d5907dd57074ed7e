/* setopt() of an option that counts before tracing only is refused (errors.md 6).
 * OPTIONS: -q */
BEGIN { setopt("bufsize", "1m"); printf("on\n"); exit(0); }
/* EXPECT
on

 */
/* EXPECT-ERR
dtrace: couldn't set option "bufsize" to "1m": Operation illegal when tracing is active
 */
