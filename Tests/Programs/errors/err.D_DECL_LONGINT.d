/* There is no long float.
 * OPTIONS: -x errtags */
long float x; BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_LONGINT.d: [D_DECL_LONGINT] line 3: invalid type declaration: long and long long may only be used with integer or floating-point type
...
 */
