/* The header of an IP packet: <linux/ip.h> compiles, and its constants, sizes and offsets are those of C (d-language.md §13).
 * OPTIONS: -q -C     LANES: host */
#include <linux/ip.h>
BEGIN
{
  printf("%d\n", (int64_t)(sizeof(struct iphdr)));
  printf("%d\n", (int64_t)(offsetof(struct iphdr, protocol)));
  printf("%d\n", (int64_t)(offsetof(struct iphdr, daddr)));
  printf("%d\n", (int64_t)(IPVERSION));
  printf("%d\n", (int64_t)(IPTOS_LOWDELAY));
  printf("%d\n", (int64_t)(sizeof(struct ip_auth_hdr)));
  exit(0);
}
/* EXPECT
20
9
16
4
16
12

 */
