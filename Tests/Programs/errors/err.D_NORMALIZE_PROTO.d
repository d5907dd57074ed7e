/* normalize() takes two arguments.
 * OPTIONS: -x errtags */
BEGIN { @a = count(); normalize(@a); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_NORMALIZE_PROTO.d: [D_NORMALIZE_PROTO] line 3: normalize( ) prototype mismatch: 1 args passed, 2 expected
...
 */
