/* A * takes an integer.
 * OPTIONS: -x errtags */
BEGIN { printf("%*d", "a", 1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINTF_DYN_TYPE.d: [D_PRINTF_DYN_TYPE] line 3: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: % * d
	 prototype: int
	  argument: string
...
 */
