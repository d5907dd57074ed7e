/* Members of this are reached by an arrow.
 * OPTIONS: -x errtags */
BEGIN { this.x = 1; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_BADREF.this.d: [D_IDENT_BADREF] line 3: pointer 'this' may not be referenced as scalar
...
 */
