/* An inline that names a member that the kernel lacks names the library and the kernel (d-language.md section 14).
 * OPTIONS: -x errtags -L own */
BEGIN { trace(MISSING); }
/* EXPECT-ERR-MATCH
dtrace: failed to compile script err.D_TYPE_MEMBER.library-inline.d: [D_TYPE_MEMBER] "own/kernel.d", line 2: no_such_member is not a member of struct task_struct (library kernel.d, kernel *)
...
 */
