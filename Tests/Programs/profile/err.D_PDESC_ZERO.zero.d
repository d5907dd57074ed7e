/* An interval of zero. */
profile:::tick-0 { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PDESC_ZERO.zero.d: line 2: probe description profile:::tick-0 does not match any probes
...
 */
