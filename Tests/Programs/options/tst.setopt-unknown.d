/* setopt() of a name that is none says so and tracing goes on (errors.md 6).
 * OPTIONS: -q */
BEGIN { setopt("aggsrtkey", "1"); printf("on\n"); exit(0); }
/* EXPECT
on

 */
/* EXPECT-ERR
dtrace: couldn't set option "aggsrtkey" to "1": Invalid option name
 */
