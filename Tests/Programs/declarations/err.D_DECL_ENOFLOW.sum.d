/* The value after the largest int does not exist, however it was written.
 * OPTIONS: -x errtags */
enum { A = 0x7ffffffe + 1, B };
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_ENOFLOW.sum.d: [D_DECL_ENOFLOW] line 3: enumerator 'B' value overflows INT_MAX (2147483647)
...
 */
