/* A field as wide as its type.
 * OPTIONS: -q */
struct s { unsigned long all : 64; unsigned char c : 8; };
struct s s;
BEGIN { s.all = -1; s.c = 511; printf("%x %d\n", s.all, s.c); exit(0); }
/* EXPECT
ffffffffffffffff 255

 */
