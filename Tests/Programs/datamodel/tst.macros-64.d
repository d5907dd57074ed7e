/* The preprocessor of a 64-bit program knows _LP64.
 * OPTIONS: -q -C -64     LANES: host */
#if defined(__SUNW_D_32) || defined(_ILP32) || !defined(_LP64) || __SIZEOF_POINTER__ != 8
#error the wrong data model
#endif
BEGIN { printf("%d\n", sizeof (__SIZE_TYPE__)); exit(0); }
/* EXPECT
8

 */
