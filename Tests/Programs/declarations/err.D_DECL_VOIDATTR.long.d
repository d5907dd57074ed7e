/* void has no attributes.
 * OPTIONS: -x errtags */
long void *x;
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_VOIDATTR.long.d: [D_DECL_VOIDATTR] line 3: invalid type declaration: attributes may not be used with void type
    3 | long void *x;
      | ^~~~~~~~~
 */
