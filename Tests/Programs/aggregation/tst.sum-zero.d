/* A sum of 0 is a value; an aggregation that nothing was added to is not shown (builtins.md sections 4 and 5).
 * OPTIONS: -q */
BEGIN { @a = sum(0); exit(0); }
BEGIN /0/ { @b = sum(1); @c = count(); }
/* EXPECT

                0
 */
