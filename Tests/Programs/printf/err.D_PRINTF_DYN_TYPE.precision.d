/* A precision is an integer.
 * OPTIONS: -x errtags */
BEGIN { printf("%.*s\n", execname, "text"); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINTF_DYN_TYPE.precision.d: [D_PRINTF_DYN_TYPE] line 3: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: % .* s
	 prototype: int
	  argument: string
    3 | BEGIN { printf("%.*s\n", execname, "text"); }
      |                          ^~~~~~~~
 */
