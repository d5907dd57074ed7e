/* A library whose module is missing is left out (d-language.md section 14).
 * OPTIONS: -x errtags -L own */
BEGIN { trace(NEEDS_MODULE); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_UNDEF.depends-module.d: [D_IDENT_UNDEF] line 3: failed to resolve NEEDS_MODULE: Unknown variable name
...
 */
