/* No such unit. */
profile:::tick-1x { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PDESC_ZERO.unit.d: line 2: probe description profile:::tick-1x does not match any probes
...
 */
