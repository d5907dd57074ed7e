/* The size of a record is known when the program is compiled.
 * OPTIONS: -x errtags */
BEGIN { tracemem(0x1000, pid); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_TRACEMEM_SIZE.variable.d: [D_TRACEMEM_SIZE] line 3: tracemem( ) argument #2 must be a non-zero positive integral constant expression
...
 */
