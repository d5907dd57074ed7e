/* pcap() takes the address of a packet.
 * OPTIONS: -x errtags */
struct pair { int x; int y; };
struct pair p;
BEGIN { pcap(p, 0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PCAP_ADDR.struct.d: [D_PCAP_ADDR] line 5: pcap( ) argument #1 is incompatible with prototype:
	prototype: pointer or integer
	 argument: struct pair
    5 | BEGIN { pcap(p, 0); }
      |              ^ &p is its address
 */
