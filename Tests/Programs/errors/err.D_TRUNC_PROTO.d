/* trunc() takes one or two arguments.
 * OPTIONS: -x errtags */
BEGIN { @a = count(); trunc(@a, 1, 2); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_TRUNC_PROTO.d: [D_TRUNC_PROTO] line 3: trunc( ) prototype mismatch: 3 args passed, no more than 2 expected
...
 */
