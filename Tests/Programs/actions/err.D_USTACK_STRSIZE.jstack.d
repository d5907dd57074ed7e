/* The room for texts is a constant.
 * OPTIONS: -x errtags */
BEGIN { jstack(5, pid); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_USTACK_STRSIZE.jstack.d: [D_USTACK_STRSIZE] line 3: jstack( ) argument #2 must be a positive integer constant
...
 */
