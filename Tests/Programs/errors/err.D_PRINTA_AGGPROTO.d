/* Aggregations that are printed together have keys of the same types.
 * OPTIONS: -x errtags */
BEGIN { @a[1] = count(); @b["x"] = count(); printa(@a, @b); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINTA_AGGPROTO.d: [D_PRINTA_AGGPROTO] line 3: printa( ): @b[ ] key #1 is incompatible with @a:
       @a key #1: int
       @b key #1: string
...
 */
