/* A variable whose type is nowhere to be found (d-language.md section 6).
 * OPTIONS: -x errtags        REQUIRES: data_symbols */
BEGIN { trace(`panic_on_warn); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYM_NOTYPES.undeclared.d: [D_SYM_NOTYPES] line 3: no symbolic type information is available for `panic_on_warn: the kernel's BTF describes per-CPU variables only
...
 */
