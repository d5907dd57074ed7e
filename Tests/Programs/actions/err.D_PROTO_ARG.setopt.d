/* Options are named by strings.
 * OPTIONS: -x errtags */
BEGIN { setopt(quiet = 1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_ARG.setopt.d: [D_PROTO_ARG] line 3: setopt( ) argument #1 is incompatible with prototype:
	prototype: string
	 argument: int
...
 */
