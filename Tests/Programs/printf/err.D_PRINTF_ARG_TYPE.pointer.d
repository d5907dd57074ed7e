/* %s of an address: the text lies there, but nothing has read it.
 * OPTIONS: -x errtags */
BEGIN { printf("%s\n", (char *)arg0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINTF_ARG_TYPE.pointer.d: [D_PRINTF_ARG_TYPE] line 3: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %s
	 prototype: char [] or string (or use stringof)
	  argument: char *
    3 | BEGIN { printf("%s\n", (char *)arg0); }
      |                        ^~~~~~~~~~~~ stringof() or copyinstr() makes a string of an address
 */
