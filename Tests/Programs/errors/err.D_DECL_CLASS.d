/* One storage class at a time.
 * OPTIONS: -x errtags */
self this int x; BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_CLASS.d: [D_DECL_CLASS] line 3: only one storage class allowed in a declaration
...
 */
