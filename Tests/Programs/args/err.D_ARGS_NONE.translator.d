/* A translator has no arguments but its source.
 * OPTIONS: -x errtags */
struct point { int x; int y; };
translator struct point < int n > { x = args[0]; };
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_ARGS_NONE.translator.d: [D_ARGS_NONE] line 4: args[ ] may not be referenced outside of a probe clause
...
 */
