/* pcap() takes packet and kind.
 * OPTIONS: -x errtags */
BEGIN { pcap(arg0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.pcap.d: [D_PROTO_LEN] line 3: pcap( ) prototype mismatch: 1 arg passed, 2 expected
...
 */
