/* What the preprocessor refuses ends the compilation; its own words come first (errors.md §3, EDT_CPPERR).
 * OPTIONS: -C     STATUS: 1     LANES: host */
#error this script is for another system
BEGIN { exit(0); }
/* EXPECT-ERR-MATCH
...
*#error this script is for another system
...
dtrace: failed to compile script tst.refused.d: Preprocessor failed to process input program
 */
