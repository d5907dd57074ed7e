/* The kernel's variables are read-only (d-language.md section 5).
 * OPTIONS: -x errtags        REQUIRES: data_symbols */
BEGIN { `panic_timeout = 1; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_WRITE.symbol.d: [D_OP_WRITE] line 3: operator = can only be applied to a writable variable
...
 */
