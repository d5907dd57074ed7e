/* Aggregations that are printed together have the same number of keys.
 * OPTIONS: -x errtags */
BEGIN { @a[1] = count(); @b[1, 2] = count(); printa(@a, @b); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINTA_AGGKEY.more.d: [D_PRINTA_AGGKEY] line 3: printa( ): @a and @b do not have matching key signatures: @a has 1 key, @b has 2 keys
    3 | BEGIN { @a[1] = count(); @b[1, 2] = count(); printa(@a, @b); }
      |                                                         ^~
 */
