/* Address families, types of sockets and protocols have names (providers.md section 19).
 * OPTIONS: -q */
BEGIN { printf("%d %d %d %d\n", AF_UNIX, AF_INET6, SOCK_DGRAM, IPPROTO_TCP); exit(0); }
/* EXPECT
1 10 2 6

 */
