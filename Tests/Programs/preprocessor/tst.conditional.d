/* Parts of a script that #if leaves out are not read (d-language.md §13).
 * OPTIONS: -q -C -x define=WANTED=2     LANES: host */
#if WANTED > 1
BEGIN { printf("wanted\n"); }
#else
this is no D
#endif
BEGIN { exit(0); }
/* EXPECT
wanted

 */
