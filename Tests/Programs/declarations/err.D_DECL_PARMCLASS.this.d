/* A key has no storage class.
 * OPTIONS: -x errtags */
int x[this int];
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_PARMCLASS.this.d: [D_DECL_PARMCLASS] line 3: inappropriate storage class for function or associative array parameter
    3 | int x[this int];
      |       ^~~~
 */
