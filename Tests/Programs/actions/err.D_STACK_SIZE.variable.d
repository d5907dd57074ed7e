/* The number of frames is a constant.
 * OPTIONS: -x errtags */
BEGIN { stack(pid); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_STACK_SIZE.variable.d: [D_STACK_SIZE] line 3: stack( ) size must be a non-zero positive integral constant expression
    3 | BEGIN { stack(pid); }
      |               ^~~
 */
