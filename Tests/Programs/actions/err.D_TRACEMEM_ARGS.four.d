/* Address, size, and how many bytes to show; nothing else.
 * OPTIONS: -x errtags */
BEGIN { tracemem(0x1000, 8, 4, 2); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_TRACEMEM_ARGS.four.d: [D_TRACEMEM_ARGS] line 3: tracemem( ) prototype mismatch: 4 args passed, expected at most 3 args
...
 */
