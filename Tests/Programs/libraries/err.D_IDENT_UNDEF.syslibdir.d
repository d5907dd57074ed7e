/* -x syslibdir hides the built-in files (d-language.md section 14).
 * OPTIONS: -x errtags -x syslibdir=own */
BEGIN { trace(SIGKILL); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_UNDEF.syslibdir.d: [D_IDENT_UNDEF] line 3: failed to resolve SIGKILL: Unknown variable name
...
 */
