/*
 * pcap.d: link types of packets, the second argument of pcap().
 */

inline int PCAP_NULL = 0;	/* loopback: a family in front */
inline int PCAP_ETHER = 1;	/* Ethernet */
inline int PCAP_PPP = 9;	/* point to point */
inline int PCAP_IP = 12;	/* IP without anything in front */
inline int PCAP_WIFI = 105;	/* IEEE 802.11 */
inline int PCAP_IPOIB = 242;	/* IP over Infiniband */
