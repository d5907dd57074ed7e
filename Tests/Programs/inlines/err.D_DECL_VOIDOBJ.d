/* An inline has a value.
 * OPTIONS: -x errtags */
inline void nothing = 1;
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_VOIDOBJ.d: [D_DECL_VOIDOBJ] line 3: cannot have void object: nothing
...
 */
