/* stop() stops the process that fired the probe: it takes nothing.
 * OPTIONS: -x errtags */
BEGIN { stop(1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.stop.d: [D_PROTO_LEN] line 3: stop( ) prototype mismatch: 1 arg passed, 0 expected
...
 */
