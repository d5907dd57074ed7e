/* A buffer that never fills shows everything in order with bufpolicy=ring, and the aggregations.
 * OPTIONS: -q -x bufpolicy=ring        LANES: live vm */
BEGIN { printf("BEGIN\n"); @n["key"] = count(); }
BEGIN { printf("%s %d\n", "second", 2); exit(0); }
END { printf("END\n"); }
/* EXPECT
BEGIN
second 2
END

  key                                                               1
 */
