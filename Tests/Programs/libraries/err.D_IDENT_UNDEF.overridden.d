/* A file of -L takes the whole place of the built-in one (d-language.md section 14).
 * OPTIONS: -x errtags -L own */
BEGIN { trace(ENOENT); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_UNDEF.overridden.d: [D_IDENT_UNDEF] line 3: failed to resolve ENOENT: Unknown variable name
...
 */
