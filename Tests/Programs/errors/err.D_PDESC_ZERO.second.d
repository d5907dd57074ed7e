/* The line is that of the description.
 * OPTIONS: -x errtags */
BEGIN { exit(0); }
nosuch { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PDESC_ZERO.second.d: [D_PDESC_ZERO] line 4: probe description :::nosuch does not match any probes
...
 */
