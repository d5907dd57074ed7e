/* The types of arguments are checked.
 * OPTIONS: -x errtags -x extensions
 */
int f(int n) { return n; }
BEGIN { trace(f("3")); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_ARG.call.d: [D_PROTO_ARG] line 5: f( ) argument #1 is incompatible with prototype:
	prototype: int
	 argument: string
...
 */
