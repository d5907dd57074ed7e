/* The header of a UDP datagram: <linux/udp.h> compiles, and its constants, sizes and offsets are those of C (d-language.md §13).
 * OPTIONS: -q -C     LANES: host */
#include <linux/udp.h>
BEGIN
{
  printf("%d\n", (int64_t)(sizeof(struct udphdr)));
  printf("%d\n", (int64_t)(offsetof(struct udphdr, len)));
  printf("%d\n", (int64_t)(UDP_GRO));
  exit(0);
}
/* EXPECT
8
4
104

 */
