/* The room for texts is a constant.
 * OPTIONS: -x errtags */
BEGIN { ustack(5, pid); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_USTACK_STRSIZE.ustack.d: [D_USTACK_STRSIZE] line 3: ustack( ) argument #2 must be a positive integer constant
...
 */
