/* A whole struct is traced as its bytes.
 * OPTIONS: -q */
struct pair { int a; short b; };
struct pair p;
BEGIN { p.a = 0x41424344; p.b = -1; trace(p); exit(0); }
/* EXPECT

             0  1  2  3  4  5  6  7  8  9  a  b  c  d  e  f  0123456789abcdef
         0: 44 43 42 41 ff ff 00 00                          DCBA....

 */
