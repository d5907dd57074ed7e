/* There is one index.
 * OPTIONS: -x errtags */
syscall::close:entry { trace(args[0, 1]); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.d: [D_PROTO_LEN] line 3: args[ ] prototype mismatch: 2 args passed, 1 expected
...
 */
