/* The number of frames is a positive constant.
 * OPTIONS: -x errtags */
BEGIN { stack(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_STACK_SIZE.d: [D_STACK_SIZE] line 3: stack( ) size must be a non-zero positive integral constant expression
...
 */
