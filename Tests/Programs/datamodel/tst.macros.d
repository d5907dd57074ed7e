/* The preprocessor is that of a 32-bit program: _ILP32, not _LP64 (d-language.md section 13).
 * OPTIONS: -q -C -32     LANES: host */
#if !defined(__SUNW_D_32) || defined(__SUNW_D_64)
#error the wrong data model
#endif
#if !defined(_ILP32) || defined(_LP64) || __SIZEOF_POINTER__ != 4 || __SIZEOF_LONG__ != 4
#error the wrong sizes
#endif
BEGIN { printf("%d\n", sizeof (__SIZE_TYPE__)); exit(0); }
/* EXPECT
4

 */
