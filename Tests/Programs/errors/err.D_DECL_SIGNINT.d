/* Floating-point types have no unsigned form.
 * OPTIONS: -x errtags */
unsigned double x; BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_SIGNINT.d: [D_DECL_SIGNINT] line 3: invalid type declaration: signed and unsigned may only be used with integer type
...
 */
