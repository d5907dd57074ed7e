/* The address of a kernel function does not fit a 32-bit program (errors.md section 2).
 * OPTIONS: -x errtags -32 */
BEGIN { printf("%a", `vfs_read); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYM_MODEL.function.d: [D_SYM_MODEL] line 3: cannot use 64-bit symbol vmlinux`vfs_read in a 32-bit D program
...
 */
