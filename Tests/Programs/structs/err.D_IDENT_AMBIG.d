/* A name that is both a tag of the kernel's enum and a variable.
 * OPTIONS: -x errtags */
int PIDTYPE_PID;
enum pid_type t;
BEGIN { trace(t == PIDTYPE_PID); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_AMBIG.d: [D_IDENT_AMBIG] line 5: ambiguous use of operator ==: PIDTYPE_PID is both a enum pid_type enum tag and a global scalar
...
 */
