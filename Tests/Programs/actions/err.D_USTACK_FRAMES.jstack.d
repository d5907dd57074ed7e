/* jstack() is checked as ustack() is.
 * OPTIONS: -x errtags */
BEGIN { jstack(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_USTACK_FRAMES.jstack.d: [D_USTACK_FRAMES] line 3: jstack( ) argument #1 must be a non-zero positive integer constant
...
 */
