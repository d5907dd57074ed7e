/* -Xs is C before the standard: there is no __STDC__ (d-language.md §13).
 * OPTIONS: -q -C -Xs     LANES: host */
#ifdef __STDC__
inline int STANDARD = 1;
#else
inline int STANDARD = 0;
#endif
BEGIN { printf("%d\n", STANDARD); exit(0); }
/* EXPECT
0

 */
