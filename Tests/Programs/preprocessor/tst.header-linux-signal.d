/* Signals: <linux/signal.h> compiles, and its constants, sizes and offsets are those of C (d-language.md §13).
 * OPTIONS: -q -C     LANES: host */
#include <linux/signal.h>
BEGIN
{
  printf("%d\n", (int64_t)(SIGKILL));
  printf("%d\n", (int64_t)(SIGRTMIN));
  printf("%d\n", (int64_t)(SA_RESTART));
  printf("%d\n", (int64_t)(sizeof(siginfo_t)));
  printf("%d\n", (int64_t)(sizeof(struct sigaction)));
  printf("%d\n", (int64_t)(offsetof(siginfo_t, si_errno)));
  exit(0);
}
/* EXPECT
9
32
268435456
128
32
4

 */
