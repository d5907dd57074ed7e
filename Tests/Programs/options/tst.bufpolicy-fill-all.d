/* A buffer that never fills shows everything at the end with bufpolicy=fill; exit() ends as ever.
 * OPTIONS: -q -x bufpolicy=fill        LANES: live vm */
BEGIN { printf("BEGIN\n"); }
tick-1ms { printf("tick\n"); exit(0); }
END { printf("END\n"); }
/* EXPECT
BEGIN
tick
END

 */
