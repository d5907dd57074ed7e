/* The same where the module is named, and by a cast.
 * OPTIONS: -x errtags -32 */
BEGIN { trace((uint64_t)vmlinux`schedule); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYM_MODEL.module.d: [D_SYM_MODEL] line 3: cannot use 64-bit symbol vmlinux`schedule in a 32-bit D program
...
 */
