/* uregs[] is no scalar.
 * OPTIONS: -x errtags */
BEGIN { trace(uregs); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_BADREF.uregs.d: [D_IDENT_BADREF] line 3: associative array 'uregs' may not be referenced as scalar
...
 */
