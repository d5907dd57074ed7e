/* The macros that scripts of other systems ask for; __SUNW_D_VERSION is the version of D, 1.13 (d-language.md §13).
 * OPTIONS: -q -C     LANES: host */
#if !defined(__linux) || !defined(__unix) || !defined(__SVR4) || !defined(__Linux) || !defined(__SUNW_D_64)
#error a macro is missing
#endif
#ifdef __GNUC__
#error headers would use extensions of GCC
#endif
BEGIN { printf("%d 0x%08x %d\n", __SUNW_D, __SUNW_D_VERSION, __STDC__); exit(0); }
/* EXPECT
1 0x0100d000 1

 */
