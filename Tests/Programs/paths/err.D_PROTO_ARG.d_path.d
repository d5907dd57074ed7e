/* d_path() takes a pointer to a path of the kernel.
 * OPTIONS: -x errtags */
BEGIN { trace(d_path("/tmp")); }
/* EXPECT-ERR-MATCH
dtrace: failed to compile script err.D_PROTO_ARG.d_path.d: [D_PROTO_ARG] line 3: d_path( ) argument #1 is incompatible with prototype:
	prototype: struct path *
	 argument: string
...
 */
