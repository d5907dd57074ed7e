/* A preprocessor that is no program (errors.md §3, EDT_CPPEXEC).
 * OPTIONS: -C -x cpppath=./values.h     STATUS: 1     LANES: host */
BEGIN { exit(0); }
/* EXPECT
 */
/* EXPECT-ERR
dtrace: failed to compile script tst.not-executable.d: Failed to exec preprocessor
 */
