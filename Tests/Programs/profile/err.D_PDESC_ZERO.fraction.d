/* Fractions are not read. */
profile:::tick-1.5s { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PDESC_ZERO.fraction.d: line 2: probe description profile:::tick-1.5s does not match any probes
...
 */
