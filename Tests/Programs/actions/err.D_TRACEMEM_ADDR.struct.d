/* tracemem() takes an address, not the thing itself.
 * OPTIONS: -x errtags */
struct pair { int x; int y; };
struct pair p;
BEGIN { tracemem(p, 8); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_TRACEMEM_ADDR.struct.d: [D_TRACEMEM_ADDR] line 5: tracemem( ) argument #1 is incompatible with prototype:
	prototype: pointer or integer
	 argument: struct pair
    5 | BEGIN { tracemem(p, 8); }
      |                  ^ &p is its address
 */
