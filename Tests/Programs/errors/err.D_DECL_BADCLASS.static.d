/* static means nothing in D.
 * OPTIONS: -x errtags */
static int x; BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_BADCLASS.static.d: [D_DECL_BADCLASS] line 3: specified storage class not appropriate in D
...
 */
