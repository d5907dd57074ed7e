/* The header of an Ethernet frame: <linux/if_ether.h> compiles, and its constants, sizes and offsets are those of C (d-language.md §13).
 * OPTIONS: -q -C     LANES: host */
#include <linux/if_ether.h>
BEGIN
{
  printf("%d\n", (int64_t)(sizeof(struct ethhdr)));
  printf("%d\n", (int64_t)(offsetof(struct ethhdr, h_proto)));
  printf("%d\n", (int64_t)(ETH_P_IPV6));
  printf("%d\n", (int64_t)(ETH_FRAME_LEN));
  exit(0);
}
/* EXPECT
14
12
34525
1514

 */
