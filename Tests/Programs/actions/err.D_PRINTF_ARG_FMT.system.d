/* The format is a constant: the compiler checks its conversions.
 * OPTIONS: -x errtags */
BEGIN { this->s = "date"; system(this->s); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINTF_ARG_FMT.system.d: [D_PRINTF_ARG_FMT] line 3: system( ) argument #1 is incompatible with prototype:
	prototype: string constant
	 argument: string
...
 */
