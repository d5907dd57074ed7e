/* Address, size, and how many bytes to show; nothing else.
 * OPTIONS: -x errtags */
BEGIN { tracemem("text", 8, 4, 2, 1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_TRACEMEM_ARGS.five.d: [D_TRACEMEM_ARGS] line 3: tracemem( ) prototype mismatch: 5 args passed, expected at most 3 args
...
 */
