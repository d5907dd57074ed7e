/* setopt() of quiet: rows end where it is set, and begin again where it is unset (cli.md 7.3).
 * OPTIONS: -q        ENV: _DTRACE_TESTING=1 */
BEGIN { printf("quiet\n"); setopt("quiet", "no"); }
BEGIN { printf("row"); setopt("quiet", "yes"); }
BEGIN { printf("quiet again\n"); exit(0); }
/* EXPECT
quiet
                   FUNCTION:NAME
                          :BEGIN row
quiet again

 */
