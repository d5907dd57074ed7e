/* The header of a TCP segment and the states: <linux/tcp.h> compiles, and its constants, sizes and offsets are those of C (d-language.md §13).
 * OPTIONS: -q -C     LANES: host */
#include <linux/tcp.h>
BEGIN
{
  printf("%d\n", (int64_t)(sizeof(struct tcphdr)));
  printf("%d\n", (int64_t)(offsetof(struct tcphdr, window)));
  printf("%d\n", (int64_t)(offsetof(struct tcphdr, urg_ptr)));
  printf("%d\n", (int64_t)(TCP_NODELAY));
  printf("%d\n", (int64_t)(sizeof(struct tcp_info)));
  printf("%d\n", (int64_t)(offsetof(struct tcp_info, tcpi_rtt)));
  printf("%d\n", (int64_t)(TCP_CA_Recovery));
  exit(0);
}
/* EXPECT
20
14
18
1
232
68
3

 */
