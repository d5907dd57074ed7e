/* commit() takes one speculation.
 * OPTIONS: -x errtags */
BEGIN { commit(1, 2); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.commit.d: [D_PROTO_LEN] line 3: commit( ) prototype mismatch: 2 args passed, 1 expected
...
 */
