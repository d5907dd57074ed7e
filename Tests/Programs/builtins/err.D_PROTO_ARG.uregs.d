/* An index of uregs[] is an integer.
 * OPTIONS: -x errtags */
BEGIN { trace(uregs["R_RAX"]); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_ARG.uregs.d: [D_PROTO_ARG] line 3: uregs[ ] key #1 is incompatible with prototype:
	prototype: integer type
	 argument: string
...
 */
