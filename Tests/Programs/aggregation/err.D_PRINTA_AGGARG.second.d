/* Every argument of printa() behind the format is an aggregation.
 * OPTIONS: -x errtags */
BEGIN { @a = count(); printa("%@d %@d\n", @a, pid); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINTA_AGGARG.second.d: [D_PRINTA_AGGARG] line 3: printa( ) argument #3 is incompatible with prototype:
	prototype: aggregation
	 argument: pid_t
    3 | BEGIN { @a = count(); printa("%@d %@d\n", @a, pid); }
      |                                               ^~~
 */
