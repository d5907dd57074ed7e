/* A variable of such a type is refused with the same reason.
 * OPTIONS: -x errtags */
# 1 "wide.h" 1
typedef __int128 wide_t;
# 7 "main.d" 2
self wide_t x;
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_UNDEF.skipped_variable.d: [D_IDENT_UNDEF] "main.d", line 7: failed to resolve wide_t: __int128 is not supported in D
    7 | self wide_t x;
      |      ^~~~~~
 */
