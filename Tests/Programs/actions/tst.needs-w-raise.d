/* raise() changes the system: without -w the program is refused when tracing starts (builtins.md 3).
 * OPTIONS: -q        STATUS: 1 */
BEGIN { raise(0); exit(0); }
/* EXPECT-ERR
dtrace: could not enable tracing: Destructive actions not allowed
 */
