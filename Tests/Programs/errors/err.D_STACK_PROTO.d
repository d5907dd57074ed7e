/* stack() takes at most one argument.
 * OPTIONS: -x errtags */
BEGIN { stack(1, 2); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_STACK_PROTO.d: [D_STACK_PROTO] line 3: stack( ) prototype mismatch: too many arguments
...
 */
