/* ustack() has at least one frame.
 * OPTIONS: -x errtags */
BEGIN { ustack(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_USTACK_FRAMES.zero.d: [D_USTACK_FRAMES] line 3: ustack( ) argument #1 must be a non-zero positive integer constant
    3 | BEGIN { ustack(0); }
      |                ^
 */
