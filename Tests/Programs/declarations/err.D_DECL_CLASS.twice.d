/* A variable has one storage class.
 * OPTIONS: -x errtags */
this this int x;
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_CLASS.twice.d: [D_DECL_CLASS] line 3: only one storage class allowed in a declaration
    3 | this this int x;
      |      ^~~~
 */
