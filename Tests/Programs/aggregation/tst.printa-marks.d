/* An aggregation that printa has printed is not printed at the end, also when another one is.
 * (builtins.md sections 5 and 7)
 * OPTIONS: -q */
BEGIN { @a = sum(1); @b = sum(2); @c = sum(3); exit(0); }
END { printa("b is %@d\n", @b); }
/* EXPECT
b is 2

                1
                3
 */
