/* A speculation is a number.
 * OPTIONS: -x errtags */
BEGIN { speculate("a"); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_ARG.speculate.d: [D_PROTO_ARG] line 3: speculate( ) argument #1 is incompatible with prototype:
	prototype: int
	 argument: string
...
 */
