/* A type of a header that D cannot have: the error says which part of it (d-language.md section 13).
 * OPTIONS: -x errtags */
# 1 "wide.h" 1
typedef __int128 wide_t;
# 7 "main.d" 2
BEGIN { trace((wide_t)1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_UNDEF.skipped_cast.d: [D_IDENT_UNDEF] "main.d", line 7: failed to resolve wide_t: __int128 is not supported in D
    7 | BEGIN { trace((wide_t)1); }
      |                ^~~~~~
 */
