/* Symbols of the traced process are not there yet (d-language.md section 6).
 * OPTIONS: -x errtags */
BEGIN { trace(``main); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_UNKNOWN.user-symbol.d: [D_UNKNOWN] line 3: the user symbol ``main is not supported yet
...
 */
