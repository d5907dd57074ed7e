/* D knows no registers.
 * OPTIONS: -x errtags */
register int x;
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_BADCLASS.register.d: [D_DECL_BADCLASS] line 3: specified storage class not appropriate in D
    3 | register int x;
      | ^~~~~~~~
 */
