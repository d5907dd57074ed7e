/* The name of the module does not make the type known.
 * OPTIONS: -x errtags        REQUIRES: data_symbols */
BEGIN { trace(vmlinux`panic_on_warn); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYM_NOTYPES.module.d: [D_SYM_NOTYPES] line 3: no symbolic type information is available for vmlinux`panic_on_warn: the kernel's BTF describes per-CPU variables only
    3 | BEGIN { trace(vmlinux`panic_on_warn); }
      |               ^~~~~~~~~~~~~~~~~~~~~ declare it: extern int `panic_on_warn;
...
 */
