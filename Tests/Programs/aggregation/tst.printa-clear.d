/* What is printed and cleared in one place adds up: the second printa shows only what came after the first.
 * (builtins.md sections 5 and 7)
 * OPTIONS: -q */
BEGIN { @["k"] = count(); @["k"] = count(); }
BEGIN { printa(@); clear(@); exit(0); }
END { @["k"] = count(); printa(@); }
/* EXPECT

  k                                                                 2

  k                                                                 1

 */
