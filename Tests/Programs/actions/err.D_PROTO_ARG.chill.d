/* Time is in nanoseconds.
 * OPTIONS: -x errtags */
BEGIN { chill("1s"); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_ARG.chill.d: [D_PROTO_ARG] line 3: chill( ) argument #1 is incompatible with prototype:
	prototype: int64_t
	 argument: string
...
 */
