/* const, volatile and restrict are accepted and change nothing.
 * OPTIONS: -q */
struct q { const volatile int a; char *restrict p; const char c[4]; };
const int limit; volatile struct q q;
BEGIN { q.a = 2; limit = 3; printf("%d %d %d\n", q.a, limit, sizeof (struct q)); exit(0); }
/* EXPECT
2 3 24

 */
