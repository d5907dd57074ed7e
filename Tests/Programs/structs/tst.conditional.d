/* ?: and , may give a struct, whose members can be read.
 * OPTIONS: -q */
struct pair { int a, b; };
struct pair p, q;
BEGIN { p.a = 1; q.a = 2; printf("%d %d %d\n", (pid ? p : q).a, (pid ? q : p).a, (p.b++, q).a); exit(0); }
/* EXPECT
1 2 2

 */
