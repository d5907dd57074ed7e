/* exit never returns. */
syscall::exit:return { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PDESC_ZERO.exit-return.d: line 2: probe description syscall::exit:return does not match any probes
...
 */
