/* Fields share a unit until one would cross its type's boundary (System V ABI).
 * OPTIONS: -q */
struct a { unsigned x : 20, y : 20; };
struct b { char c; unsigned x : 20, y : 4; };
struct d { unsigned x : 3, : 0, y : 3; };
struct e { unsigned x : 3, : 10, y : 3; char c; };
BEGIN { printf("%d %d %d %d\n", sizeof (struct a), sizeof (struct b), sizeof (struct d), sizeof (struct e)); exit(0); }
/* EXPECT
8 4 8 4

 */
