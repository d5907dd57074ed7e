/* A signed bit-field extends its highest bit.
 * OPTIONS: -q */
struct s { int small : 3; long wide : 40; };
struct s s;
BEGIN { s.small = 5; s.wide = 0x8000000000; printf("%d %d\n", s.small, s.wide); exit(0); }
/* EXPECT
-3 -549755813888

 */
