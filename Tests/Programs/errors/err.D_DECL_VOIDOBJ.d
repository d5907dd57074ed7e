/* A variable has a value.
 * OPTIONS: -x errtags */
void x; BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_VOIDOBJ.d: [D_DECL_VOIDOBJ] line 3: cannot have void object: x
...
 */
