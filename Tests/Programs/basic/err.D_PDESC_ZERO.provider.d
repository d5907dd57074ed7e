/* A description that matches no probe (errors.md section 2).
 * OPTIONS: -x errtags */
nosuch:::bar { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PDESC_ZERO.provider.d: [D_PDESC_ZERO] line 3: probe description nosuch:::bar does not match any probes
...
 */
