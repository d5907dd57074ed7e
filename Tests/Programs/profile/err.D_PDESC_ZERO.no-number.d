/* No number. */
profile:::tick-s { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PDESC_ZERO.no-number.d: line 2: probe description profile:::tick-s does not match any probes
...
 */
