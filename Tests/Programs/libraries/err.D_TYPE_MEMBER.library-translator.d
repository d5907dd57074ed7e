/* So does a member of a translator (d-language.md section 14).
 * OPTIONS: -x errtags -L own */
BEGIN { trace(xlate <own_task_t> (curthread).missing); }
/* EXPECT-ERR-MATCH
dtrace: failed to compile script err.D_TYPE_MEMBER.library-translator.d: [D_TYPE_MEMBER] "own/kernel.d", line 8: no_such_member is not a member of struct task_struct (library kernel.d, kernel *)
...
 */
