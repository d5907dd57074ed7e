/* A variable of the kernel, though the script declares a type of its own.
 * OPTIONS: -x errtags -32        REQUIRES: data_symbols */
extern long `panic_timeout;
BEGIN { trace(`panic_timeout); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYM_MODEL.data.d: [D_SYM_MODEL] line 4: cannot use 64-bit symbol vmlinux`panic_timeout in a 32-bit D program
...
 */
