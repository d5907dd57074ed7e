/* Without -Z that is an error.
 * OPTIONS: -x errtags */
provider cafe { probe order(int); };
cafe:::order { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PDESC_ZERO.d: [D_PDESC_ZERO] line 4: probe description cafe:::order does not match any probes
...
 */
