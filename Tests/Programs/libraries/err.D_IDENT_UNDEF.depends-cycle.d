/* Libraries that depend on each other are left out (d-language.md section 14).
 * OPTIONS: -x errtags -L own */
BEGIN { trace(CYCLE_A); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_UNDEF.depends-cycle.d: [D_IDENT_UNDEF] line 3: failed to resolve CYCLE_A: Unknown variable name
...
 */
