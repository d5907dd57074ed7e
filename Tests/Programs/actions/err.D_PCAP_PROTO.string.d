/* The kind of the packet is one of the PCAP_ numbers.
 * OPTIONS: -x errtags */
BEGIN { pcap(arg0, "ethernet"); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PCAP_PROTO.string.d: [D_PCAP_PROTO] line 3: pcap( ) argument #2 is incompatible with prototype:
	prototype: int
	 argument: string
...
 */
