/* Floating types may be declared and have C's sizes; D computes nothing with them.
 * OPTIONS: -q */
struct f { float f; double d; long double l; };
struct f x;
BEGIN { printf("%d %d %d %d\n", sizeof (x.f), sizeof (x.d), sizeof (x.l), offsetof(struct f, l)); exit(0); }
/* EXPECT
4 8 16 16

 */
