/* Aggregations that are printed together have the same keys.
 * OPTIONS: -x errtags */
BEGIN { @a = count(); @b[1] = count(); printa(@a, @b); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINTA_AGGKEY.d: [D_PRINTA_AGGKEY] line 3: printa( ): @a and @b do not have matching key signatures: @a has 0 keys, @b has 1 key
...
 */
