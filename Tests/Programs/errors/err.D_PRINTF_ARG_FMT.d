/* The format must be a constant.
 * OPTIONS: -x errtags */
BEGIN { x = "%d"; printf(x, 1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINTF_ARG_FMT.d: [D_PRINTF_ARG_FMT] line 3: printf( ) argument #1 is incompatible with prototype:
	prototype: string constant
	 argument: string
...
 */
