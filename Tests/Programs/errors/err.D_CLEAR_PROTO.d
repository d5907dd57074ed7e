/* clear() takes one argument.
 * OPTIONS: -x errtags */
BEGIN { @a = count(); clear(@a, 1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_CLEAR_PROTO.d: [D_CLEAR_PROTO] line 3: clear( ) prototype mismatch: 2 args passed, 1 expected
...
 */
