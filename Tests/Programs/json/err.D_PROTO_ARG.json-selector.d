/* A selector is a text.
 * OPTIONS: -x errtags */
BEGIN { trace(json("[]", 0x10)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_ARG.json-selector.d: [D_PROTO_ARG] line 3: json( ) argument #2 is incompatible with prototype:
	prototype: string
	 argument: int
...
 */
