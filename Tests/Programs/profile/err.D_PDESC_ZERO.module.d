/* Timers have no module. */
profile:vmlinux::tick-1s { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PDESC_ZERO.module.d: line 2: probe description profile:vmlinux::tick-1s does not match any probes
...
 */
