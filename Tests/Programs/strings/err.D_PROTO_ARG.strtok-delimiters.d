/* Delimiters are a text, not a character.
 * OPTIONS: -x errtags */
BEGIN { trace(strtok("a", ',')); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_ARG.strtok-delimiters.d: [D_PROTO_ARG] line 3: strtok( ) argument #2 is incompatible with prototype:
	prototype: string
	 argument: int
...
 */
