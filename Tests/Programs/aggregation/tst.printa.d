/* printa() prints a newline and then the rows, and the aggregation is not printed again at the end
 * (builtins.md section 5).
 * OPTIONS: -q */
BEGIN { @a["k"] = count(); @b = sum(7); exit(0); }
END { printa(@a); }
/* EXPECT

  k                                                                 1

                7
 */
