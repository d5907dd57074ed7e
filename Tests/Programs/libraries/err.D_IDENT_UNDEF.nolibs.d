/* -x nolibs: no library is known (d-language.md section 14).
 * OPTIONS: -x errtags -x nolibs */
BEGIN { trace(EPERM); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_UNDEF.nolibs.d: [D_IDENT_UNDEF] line 3: failed to resolve EPERM: Unknown variable name
...
 */
