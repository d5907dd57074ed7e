/* usym() takes an address, not a name.
 * OPTIONS: -x errtags */
BEGIN { usym("main"); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_ARG.usym.d: [D_PROTO_ARG] line 3: usym( ) argument #1 is incompatible with prototype:
	prototype: uintptr_t
	 argument: string
...
 */
