/* An enum inside of a struct: its names are known outside.
 * OPTIONS: -q */
struct message { enum { REQUEST, REPLY } kind; int length; };
struct message m;
BEGIN { m.kind = REPLY; printf("%d %s\n", m.kind, m.kind == REPLY ? "reply" : "request"); exit(0); }
/* EXPECT
1 reply

 */
