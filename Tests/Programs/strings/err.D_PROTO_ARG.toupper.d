/* An integer is no text.
 * OPTIONS: -x errtags */
BEGIN { trace(toupper(1)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_ARG.toupper.d: [D_PROTO_ARG] line 3: toupper( ) argument #1 is incompatible with prototype:
	prototype: string
	 argument: int
...
 */
