/* How many bytes to show is a number.
 * OPTIONS: -x errtags */
BEGIN { tracemem(0x1000, 8, execname); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_TRACEMEM_DYNSIZE.execname.d: [D_TRACEMEM_DYNSIZE] line 3: tracemem( ) argument #3 must be of scalar type
...
 */
