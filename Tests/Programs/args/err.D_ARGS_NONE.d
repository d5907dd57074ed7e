/* There are no arguments outside of a clause.
 * OPTIONS: -x errtags */
inline int first = args[0];
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_ARGS_NONE.d: [D_ARGS_NONE] line 3: args[ ] may not be referenced outside of a probe clause
...
 */
