/* An array of arrays.
 * OPTIONS: -q */
int m[2][3]; struct s { short a[2][2]; }; struct s s;
BEGIN { m[1][2] = 7; m[0][1] = 3; s.a[1][0] = 4; printf("%d %d %d %d %d\n", m[1][2], m[0][1], m[1][1], s.a[1][0], sizeof (m)); exit(0); }
/* EXPECT
7 3 0 4 24

 */
