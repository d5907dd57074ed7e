/* An action of a later release.
 * OPTIONS: -x errtags */
BEGIN { chill(1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_UNKNOWN.action.d: [D_UNKNOWN] line 3: chill() is not supported yet
 */
