/* sizeof of a member needs no variable: the expression is not evaluated.
 * OPTIONS: -q */
struct name { char text[12]; struct { short a[3]; } in; };
struct name n;
BEGIN { printf("%d %d %d %d\n", sizeof (n), sizeof (n.text), sizeof (n.in), sizeof (((struct name *)0)->in.a)); exit(0); }
/* EXPECT
18 12 6 6

 */
