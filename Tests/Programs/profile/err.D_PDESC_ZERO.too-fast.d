/* Shorter than 200 microseconds. */
profile:::tick-5001 { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PDESC_ZERO.too-fast.d: line 2: probe description profile:::tick-5001 does not match any probes
...
 */
