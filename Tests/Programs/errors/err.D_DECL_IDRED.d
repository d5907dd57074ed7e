/* A variable declared twice with different types.
 * OPTIONS: -x errtags */
int x;
string x;
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_IDRED.d: [D_DECL_IDRED] line 4: identifier redeclared: x
	 current: string x
	previous: int x
...
 */
