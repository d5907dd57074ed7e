/* void has no values.
 * OPTIONS: -x errtags */
void x[3];
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_VOIDOBJ.array.d: [D_DECL_VOIDOBJ] line 3: cannot declare array of void
...
 */
