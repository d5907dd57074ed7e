/* An address is a pointer.
 * OPTIONS: -x errtags */
BEGIN { trace(inet_ntoa(0x7f000001)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_ARG.inet_ntoa.d: [D_PROTO_ARG] line 3: inet_ntoa( ) argument #1 is incompatible with prototype:
	prototype: void *
	 argument: int
...
 */
