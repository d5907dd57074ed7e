/* pcap() takes the address of a packet, not the packet.
 * OPTIONS: -x errtags */
union frame { int word; char bytes[64]; };
union frame f;
BEGIN { pcap(f, 1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PCAP_ADDR.union.d: [D_PCAP_ADDR] line 5: pcap( ) argument #1 is incompatible with prototype:
	prototype: pointer or integer
	 argument: union frame
    5 | BEGIN { pcap(f, 1); }
      |              ^ &f is its address
 */
