/* A function that does not exist.
 * OPTIONS: -x errtags */
BEGIN { nosuch(1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_FUNC_UNDEF.d: [D_FUNC_UNDEF] line 3: undefined function name: nosuch
...
 */
