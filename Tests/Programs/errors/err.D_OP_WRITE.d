/* A built-in variable cannot be assigned.
 * OPTIONS: -x errtags */
BEGIN { pid = 2; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_WRITE.d: [D_OP_WRITE] line 3: operator = can only be applied to a writable variable
...
 */
