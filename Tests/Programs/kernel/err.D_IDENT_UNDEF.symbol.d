/* A symbol that the kernel has not (d-language.md section 6).
 * OPTIONS: -x errtags        REQUIRES: data_symbols */
BEGIN { trace(vmlinux`no_such_symbol); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_UNDEF.symbol.d: [D_IDENT_UNDEF] line 3: failed to resolve vmlinux`no_such_symbol: Unknown symbol name
...
 */
