/* printm() takes the size first.
 * OPTIONS: -x errtags */
BEGIN { printm(0, memref("text", 4)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINTM_SIZE.zero.d: [D_PRINTM_SIZE] line 3: printm( ) argument #1 must be a non-zero positive integral constant expression
...
 */
