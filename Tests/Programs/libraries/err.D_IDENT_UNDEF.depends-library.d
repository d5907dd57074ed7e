/* A library that needs one that there is not is left out (d-language.md section 14).
 * OPTIONS: -x errtags -L own */
BEGIN { trace(NEEDS_LIBRARY); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_UNDEF.depends-library.d: [D_IDENT_UNDEF] line 3: failed to resolve NEEDS_LIBRARY: Unknown variable name
...
 */
