/* A store to a bit-field leaves its neighbours alone.
 * OPTIONS: -q */
struct s { unsigned a : 4, b : 4, c : 8; };
struct s s;
BEGIN { s.a = 1; s.b = 2; s.c = 3; s.b = 15; s.b++; printf("%d %d %d\n", s.a, s.b, s.c); exit(0); }
/* EXPECT
1 0 3

 */
