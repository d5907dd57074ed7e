/* A subroutine has no value without a call.
 * OPTIONS: -x errtags */
BEGIN { trace(strlen); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_BADREF.function.d: [D_IDENT_BADREF] line 3: function 'strlen' may not be referenced as scalar
...
 */
