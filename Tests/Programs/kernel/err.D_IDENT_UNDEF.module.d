/* A module that is not loaded (d-language.md section 6).
 * OPTIONS: -x errtags */
BEGIN { trace(no_such_module`init); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_UNDEF.module.d: [D_IDENT_UNDEF] line 3: failed to resolve no_such_module`init: Unknown module name
...
 */
