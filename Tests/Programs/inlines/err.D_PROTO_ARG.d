/* Arguments must fit the parameters.
 * OPTIONS: -x errtags */
inline int total[int a, int b] = a + b;
BEGIN { trace(total[1, execname]); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_ARG.d: [D_PROTO_ARG] line 4: total[ ] key #2 is incompatible with prototype:
	prototype: int
	 argument: string
...
 */
