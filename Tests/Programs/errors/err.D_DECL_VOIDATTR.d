/* void has no sign.
 * OPTIONS: -x errtags */
unsigned void *x; BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_VOIDATTR.d: [D_DECL_VOIDATTR] line 3: invalid type declaration: attributes may not be used with void type
...
 */
