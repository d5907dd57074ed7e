/* A struct that is only declared has no members.
 * OPTIONS: -x errtags */
struct later;
BEGIN { trace(((struct later *)arg0)->x); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_INCOMPLETE.forward.d: [D_OP_INCOMPLETE] line 4: operator -> cannot be applied to a forward declaration: no struct later definition is available
...
 */
