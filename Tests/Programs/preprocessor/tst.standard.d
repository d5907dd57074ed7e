/* -Xc, -Xa and -Xt have __STDC__ (d-language.md §13).
 * OPTIONS: -q -C -X c     LANES: host */
BEGIN { printf("%d\n", __STDC__); exit(0); }
/* EXPECT
1

 */
