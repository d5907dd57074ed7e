/* Operators that assign give the value that the field holds then.
 * OPTIONS: -q */
struct s { unsigned a : 4; int b : 4; };
struct s s;
BEGIN { printf("%d %d %d %d\n", s.a = 17, s.a += 20, s.b = 9, s.b--); printf("%d %d\n", s.a, s.b); exit(0); }
/* EXPECT
1 5 -7 -7
5 -8

 */
