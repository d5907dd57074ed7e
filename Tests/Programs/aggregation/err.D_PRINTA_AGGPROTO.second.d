/* Aggregations that are printed together have keys of the same types.
 * OPTIONS: -x errtags */
BEGIN { @a[1, 2] = count(); @b[1, execname] = count(); printa(@a, @b); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINTA_AGGPROTO.second.d: [D_PRINTA_AGGPROTO] line 3: printa( ): @b[ ] key #2 is incompatible with @a:
       @a key #2: int
       @b key #2: string
    3 | BEGIN { @a[1, 2] = count(); @b[1, execname] = count(); printa(@a, @b); }
      |                                                                   ^~
 */
