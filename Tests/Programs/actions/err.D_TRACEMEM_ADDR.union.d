/* tracemem() takes an address, of a union as well.
 * OPTIONS: -x errtags */
union word { int number; char bytes[4]; };
union word w;
BEGIN { tracemem(w, 4, 2); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_TRACEMEM_ADDR.union.d: [D_TRACEMEM_ADDR] line 5: tracemem( ) argument #1 is incompatible with prototype:
	prototype: pointer or integer
	 argument: union word
    5 | BEGIN { tracemem(w, 4, 2); }
      |                  ^ &w is its address
 */
