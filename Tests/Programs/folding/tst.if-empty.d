/* A clause of which nothing is left is no default action: it records nothing, but its probe is enabled (d-language.md
 * §8.1, §8.2).
 * LANES: interpreter live */
BEGIN { if (0) { trace("never"); } }
BEGIN { exit(0); }
/* EXPECT-ERR-MATCH
dtrace: script 'tst.if-empty.d' matched 2 probes
 */
