/* denormalize() has one argument.
 * OPTIONS: -x errtags */
BEGIN { @a = count(); denormalize(@a, 2); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_NORMALIZE_PROTO.denormalize.d: [D_NORMALIZE_PROTO] line 3: denormalize( ) prototype mismatch: 2 args passed, 1 expected
    3 | BEGIN { @a = count(); denormalize(@a, 2); }
      |                       ^~~~~~~~~~~~~~~~~~
 */
