/* BEGIN has no function. */
dtrace::main:BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PDESC_ZERO.function.d: line 2: probe description dtrace::main:BEGIN does not match any probes
...
 */
