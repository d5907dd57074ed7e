/* Both results of ?: have one type.
 * OPTIONS: -x errtags */
BEGIN { trace(pid ? "a" : 2); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_INCOMPAT.conditional.d: [D_OP_INCOMPAT] line 3: operator ?: operands must have compatible types
...
 */
