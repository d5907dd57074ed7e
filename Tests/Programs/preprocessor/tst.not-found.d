/* A preprocessor that does not exist (errors.md §3, EDT_CPPENT).
 * OPTIONS: -C -x cpppath=/nowhere/cpp     STATUS: 1     LANES: host */
BEGIN { exit(0); }
/* EXPECT
 */
/* EXPECT-ERR
dtrace: failed to compile script tst.not-found.d: Preprocessor not found
 */
