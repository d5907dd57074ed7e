/* printm() takes what memref() gives: a pointer to address and length.
 * OPTIONS: -x errtags */
BEGIN { printm(4, "text"); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINTM_ADDR.string.d: [D_PRINTM_ADDR] line 3: printm( ) argument #2 is incompatible with prototype:
	prototype: pointer
	 argument: string
...
 */
