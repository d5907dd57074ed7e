/* printa of an aggregation without data prints the newline only, with a format nothing (builtins.md sections 5 and 7).
 * OPTIONS: -q */
BEGIN { exit(0); }
BEGIN /0/ { @a["x"] = count(); }
END { printf("["); printa(@a); printf("]["); printa("%s %@d\n", @a); printf("]\n"); }
/* EXPECT
[
][]

 */
