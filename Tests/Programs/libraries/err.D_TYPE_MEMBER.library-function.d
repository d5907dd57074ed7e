/* Where a library's function is called that this kernel cannot serve, the error names the library and the kernel.
 * OPTIONS: -x errtags -L first */
BEGIN { trace(uses_what_is_not_there(curthread)); }
/* EXPECT-ERR-MATCH
dtrace: failed to compile script err.D_TYPE_MEMBER.library-function.d: [D_TYPE_MEMBER] "first/functions.d", line 13: no_such_member is not a member of struct task_struct (library functions.d, kernel *)
...
 */
