/* A variable of a later release.
 * OPTIONS: -x errtags */
BEGIN { trace(caller); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_UNKNOWN.variable.d: [D_UNKNOWN] line 3: caller is not supported yet
 */
