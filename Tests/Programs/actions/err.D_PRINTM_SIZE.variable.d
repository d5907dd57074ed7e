/* The size of a record is known when the program is compiled.
 * OPTIONS: -x errtags */
BEGIN { printm(pid, memref("text", 4)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINTM_SIZE.variable.d: [D_PRINTM_SIZE] line 3: printm( ) argument #1 must be a non-zero positive integral constant expression
...
 */
