/* A second declaration has as many arguments.
 * OPTIONS: -x errtags */
provider cafe { probe order(int); };
provider cafe { probe order(int, int); };
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROV_INCOMPAT.count.d: [D_PROV_INCOMPAT] line 4: probe cafe:order input prototype mismatch:
	 current: 2 args
	previous: 1 arg
...
 */
