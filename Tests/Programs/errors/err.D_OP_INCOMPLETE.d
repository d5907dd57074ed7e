/* A struct that nobody defines has no members (d-language.md section 4.4).
 * OPTIONS: -x errtags */
struct no_such_struct *p;
BEGIN { trace(p->pid); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_INCOMPLETE.d: [D_OP_INCOMPLETE] line 4: operator -> cannot be applied to a forward declaration: no struct no_such_struct definition is available
...
 */
