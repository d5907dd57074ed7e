/* BEGIN has no arguments.
 * OPTIONS: -x errtags */
BEGIN { trace(args[0]); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_ARGS_IDX.d: [D_ARGS_IDX] line 3: index 0 is out of range for :::BEGIN args[ ]
...
 */
