/* long goes with integers.
 * OPTIONS: -x errtags */
long long double x;
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_LONGINT.string.d: [D_DECL_LONGINT] line 3: invalid type declaration: long and long long may only be used with integer or floating-point type
    3 | long long double x;
      | ^~~~~~~~~~~~~~~~
 */
