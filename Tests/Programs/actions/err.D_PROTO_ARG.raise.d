/* A signal is a number; the names are in signal.d.
 * OPTIONS: -x errtags */
BEGIN { raise("HUP"); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_ARG.raise.d: [D_PROTO_ARG] line 3: raise( ) argument #1 is incompatible with prototype:
	prototype: int
	 argument: string
...
 */
