/* self is no variable, whose name a slip of -> for . would make one.
 * OPTIONS: -x errtags */
BEGIN { self = 1; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_BADREF.self.d: [D_IDENT_BADREF] line 3: pointer 'self' may not be referenced as scalar
...
 */
