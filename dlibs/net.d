/*
 * net.d: constants of socket calls, and conninfo_t.
 *
 * The values are those of the kernel's headers; x86-64 and aarch64 share them.
 */

/* Address families. */
inline int AF_UNSPEC = 0;
inline int AF_FILE = 1;
inline int AF_LOCAL = 1;
inline int AF_UNIX = 1;
inline int AF_INET = 2;
inline int AF_AX25 = 3;
inline int AF_IPX = 4;
inline int AF_APPLETALK = 5;
inline int AF_NETROM = 6;
inline int AF_BRIDGE = 7;
inline int AF_ATMPVC = 8;
inline int AF_X25 = 9;
inline int AF_INET6 = 10;
inline int AF_ROSE = 11;
inline int AF_NETBEUI = 13;
inline int AF_SECURITY = 14;
inline int AF_KEY = 15;
inline int AF_NETLINK = 16;
inline int AF_ROUTE = 16;
inline int AF_PACKET = 17;
inline int AF_ASH = 18;
inline int AF_ECONET = 19;
inline int AF_ATMSVC = 20;
inline int AF_RDS = 21;
inline int AF_SNA = 22;
inline int AF_IRDA = 23;
inline int AF_PPPOX = 24;
inline int AF_WANPIPE = 25;
inline int AF_LLC = 26;
inline int AF_IB = 27;
inline int AF_MPLS = 28;
inline int AF_CAN = 29;
inline int AF_TIPC = 30;
inline int AF_BLUETOOTH = 31;
inline int AF_IUCV = 32;
inline int AF_RXRPC = 33;
inline int AF_ISDN = 34;
inline int AF_PHONET = 35;
inline int AF_IEEE802154 = 36;
inline int AF_CAIF = 37;
inline int AF_ALG = 38;
inline int AF_NFC = 39;
inline int AF_VSOCK = 40;
inline int AF_KCM = 41;
inline int AF_QIPCRTR = 42;
inline int AF_SMC = 43;
inline int AF_XDP = 44;
inline int AF_MCTP = 45;

/* Types of sockets, the second argument of socket(). */
inline int SOCK_STREAM = 1;
inline int SOCK_DGRAM = 2;
inline int SOCK_RAW = 3;
inline int SOCK_RDM = 4;
inline int SOCK_SEQPACKET = 5;
inline int SOCK_DCCP = 6;
inline int SOCK_PACKET = 10;

/* Flags that socket(), socketpair() and accept4() take beside the type. */
inline int SOCK_CLOEXEC = 02000000;
inline int SOCK_NONBLOCK = 04000;

/* Levels of socket options. */
inline int SOL_SOCKET = 1;
inline int SOL_RAW = 255;
inline int SOL_DECNET = 261;
inline int SOL_X25 = 262;
inline int SOL_PACKET = 263;
inline int SOL_ATM = 264;
inline int SOL_AAL = 265;
inline int SOL_IRDA = 266;
inline int SOL_NETBEUI = 267;
inline int SOL_LLC = 268;
inline int SOL_DCCP = 269;
inline int SOL_NETLINK = 270;
inline int SOL_TIPC = 271;
inline int SOL_RXRPC = 272;
inline int SOL_PPPOL2TP = 273;
inline int SOL_BLUETOOTH = 274;
inline int SOL_PNPIPE = 275;
inline int SOL_RDS = 276;
inline int SOL_IUCV = 277;
inline int SOL_CAIF = 278;
inline int SOL_ALG = 279;
inline int SOL_NFC = 280;
inline int SOL_KCM = 281;
inline int SOL_TLS = 282;
inline int SOL_XDP = 283;
inline int SOL_MPTCP = 284;
inline int SOL_MCTP = 285;
inline int SOL_SMC = 286;

/* Socket options of SOL_SOCKET. */
inline int SO_DEBUG = 1;
inline int SO_REUSEADDR = 2;
inline int SO_TYPE = 3;
inline int SO_ERROR = 4;
inline int SO_DONTROUTE = 5;
inline int SO_BROADCAST = 6;
inline int SO_SNDBUF = 7;
inline int SO_RCVBUF = 8;
inline int SO_KEEPALIVE = 9;
inline int SO_OOBINLINE = 10;
inline int SO_NO_CHECK = 11;
inline int SO_PRIORITY = 12;
inline int SO_LINGER = 13;
inline int SO_BSDCOMPAT = 14;
inline int SO_REUSEPORT = 15;
inline int SO_PASSCRED = 16;
inline int SO_PEERCRED = 17;
inline int SO_RCVLOWAT = 18;
inline int SO_SNDLOWAT = 19;
inline int SO_RCVTIMEO = 20;
inline int SO_RCVTIMEO_OLD = 20;
inline int SO_SNDTIMEO = 21;
inline int SO_SNDTIMEO_OLD = 21;
inline int SO_SECURITY_AUTHENTICATION = 22;
inline int SO_SECURITY_ENCRYPTION_TRANSPORT = 23;
inline int SO_SECURITY_ENCRYPTION_NETWORK = 24;
inline int SO_BINDTODEVICE = 25;
inline int SO_ATTACH_FILTER = 26;
inline int SO_GET_FILTER = 26;
inline int SO_DETACH_BPF = 27;
inline int SO_DETACH_FILTER = 27;
inline int SO_PEERNAME = 28;
inline int SO_TIMESTAMP = 29;
inline int SO_TIMESTAMP_OLD = 29;
inline int SO_ACCEPTCONN = 30;
inline int SO_PEERSEC = 31;
inline int SO_SNDBUFFORCE = 32;
inline int SO_RCVBUFFORCE = 33;
inline int SO_PASSSEC = 34;
inline int SO_TIMESTAMPNS = 35;
inline int SO_TIMESTAMPNS_OLD = 35;
inline int SO_MARK = 36;
inline int SO_TIMESTAMPING = 37;
inline int SO_TIMESTAMPING_OLD = 37;
inline int SO_PROTOCOL = 38;
inline int SO_DOMAIN = 39;
inline int SO_RXQ_OVFL = 40;
inline int SO_WIFI_STATUS = 41;
inline int SO_PEEK_OFF = 42;
inline int SO_NOFCS = 43;
inline int SO_LOCK_FILTER = 44;
inline int SO_SELECT_ERR_QUEUE = 45;
inline int SO_BUSY_POLL = 46;
inline int SO_MAX_PACING_RATE = 47;
inline int SO_BPF_EXTENSIONS = 48;
inline int SO_INCOMING_CPU = 49;
inline int SO_ATTACH_BPF = 50;
inline int SO_ATTACH_REUSEPORT_CBPF = 51;
inline int SO_ATTACH_REUSEPORT_EBPF = 52;
inline int SO_CNX_ADVICE = 53;
inline int SO_MEMINFO = 55;
inline int SO_INCOMING_NAPI_ID = 56;
inline int SO_COOKIE = 57;
inline int SO_PEERGROUPS = 59;
inline int SO_ZEROCOPY = 60;
inline int SO_TXTIME = 61;
inline int SO_BINDTOIFINDEX = 62;
inline int SO_TIMESTAMP_NEW = 63;
inline int SO_TIMESTAMPNS_NEW = 64;
inline int SO_TIMESTAMPING_NEW = 65;
inline int SO_RCVTIMEO_NEW = 66;
inline int SO_SNDTIMEO_NEW = 67;
inline int SO_DETACH_REUSEPORT_BPF = 68;
inline int SO_PREFER_BUSY_POLL = 69;
inline int SO_BUSY_POLL_BUDGET = 70;
inline int SO_NETNS_COOKIE = 71;
inline int SO_BUF_LOCK = 72;
inline int SO_RESERVE_MEM = 73;
inline int SO_TXREHASH = 74;
inline int SO_RCVMARK = 75;

/* Flags of send, recv and their like. */
inline int MSG_OOB = 0x1;
inline int MSG_PEEK = 0x2;
inline int MSG_DONTROUTE = 0x4;
inline int MSG_CTRUNC = 0x8;
inline int MSG_TRUNC = 0x20;
inline int MSG_DONTWAIT = 0x40;
inline int MSG_EOR = 0x80;
inline int MSG_WAITALL = 0x100;
inline int MSG_CONFIRM = 0x800;
inline int MSG_ERRQUEUE = 0x2000;
inline int MSG_NOSIGNAL = 0x4000;
inline int MSG_MORE = 0x8000;
inline int MSG_WAITFORONE = 0x10000;
inline int MSG_ZEROCOPY = 0x4000000;
inline int MSG_FASTOPEN = 0x20000000;
inline int MSG_CMSG_CLOEXEC = 0x40000000;

/* What shutdown() closes. */
inline int SHUT_RD = 0;
inline int SHUT_WR = 1;
inline int SHUT_RDWR = 2;

/* Protocols. */
inline int IPPROTO_HOPOPTS = 0;
inline int IPPROTO_IP = 0;
inline int IPPROTO_ICMP = 1;
inline int IPPROTO_IGMP = 2;
inline int IPPROTO_IPIP = 4;
inline int IPPROTO_TCP = 6;
inline int IPPROTO_EGP = 8;
inline int IPPROTO_PUP = 12;
inline int IPPROTO_UDP = 17;
inline int IPPROTO_IDP = 22;
inline int IPPROTO_TP = 29;
inline int IPPROTO_DCCP = 33;
inline int IPPROTO_IPV6 = 41;
inline int IPPROTO_ROUTING = 43;
inline int IPPROTO_FRAGMENT = 44;
inline int IPPROTO_RSVP = 46;
inline int IPPROTO_GRE = 47;
inline int IPPROTO_ESP = 50;
inline int IPPROTO_AH = 51;
inline int IPPROTO_ICMPV6 = 58;
inline int IPPROTO_NONE = 59;
inline int IPPROTO_DSTOPTS = 60;
inline int IPPROTO_MTP = 92;
inline int IPPROTO_BEETPH = 94;
inline int IPPROTO_ENCAP = 98;
inline int IPPROTO_PIM = 103;
inline int IPPROTO_COMP = 108;
inline int IPPROTO_SCTP = 132;
inline int IPPROTO_MH = 135;
inline int IPPROTO_UDPLITE = 136;
inline int IPPROTO_MPLS = 137;
inline int IPPROTO_ETHERNET = 143;
inline int IPPROTO_RAW = 255;
inline int IPPROTO_MPTCP = 262;

/* Both ends of a connection, as providers of network protocols show it. */
typedef struct conninfo {
	string ci_local;	/* local address */
	string ci_remote;	/* remote address */
	string ci_protocol;	/* "ipv4" or "ipv6" */
} conninfo_t;
