/* trunc() without a number removes all keys (builtins.md sections 3 and 5).
 * OPTIONS: -q */
BEGIN { @["k"] = sum(9); @b = sum(1); }
BEGIN { trunc(@); exit(0); }
/* EXPECT

                1
 */
