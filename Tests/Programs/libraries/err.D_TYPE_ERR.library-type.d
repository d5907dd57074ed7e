/* A declaration whose type the kernel lacks is an error where it is used (d-language.md section 14).
 * OPTIONS: -x errtags -L own */
BEGIN { trace(missing_variable); }
/* EXPECT-ERR-MATCH
dtrace: failed to compile script err.D_TYPE_ERR.library-type.d: [D_TYPE_ERR] "own/kernel.d", line 3: failed to lookup no_such_type_t (library kernel.d, kernel *)
...
 */
