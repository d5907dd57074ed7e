/* The condition of a loop may not be an action.
 * OPTIONS: -x errtags -x extensions
 */
BEGIN { while (trace(1)) { } }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.condition.d: [D_SYNTAX] line 4: the condition of a loop may not be an action
...
 */
