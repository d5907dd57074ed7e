/* At least one byte is shown.
 * OPTIONS: -x errtags */
BEGIN { tracemem(0x1000, 0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_TRACEMEM_SIZE.zero.d: [D_TRACEMEM_SIZE] line 3: tracemem( ) argument #2 must be a non-zero positive integral constant expression
...
 */
