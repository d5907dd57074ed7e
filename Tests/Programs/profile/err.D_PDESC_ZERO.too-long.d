/* More than 14 characters. */
profile:::tick-1000000000 { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PDESC_ZERO.too-long.d: line 2: probe description profile:::tick-1000000000 does not match any probes
...
 */
