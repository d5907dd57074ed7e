// vtime [ROUNDS]: once or as often as told, numbered event 1, busy for 100 us of processor time, event 2, asleep for 20 ms, event 3.
#include "trigger.h"

int main(int count, char **words) {
  int rounds = count > 1 ? atoi(words[1]) : 1;
  struct timespec pause = {0, 20000000};
  // First use of both calls, so that no page is missing later.
  event(0, 0);
  nanoseconds(CLOCK_THREAD_CPUTIME_ID);
  uint64_t end = nanoseconds(CLOCK_MONOTONIC);
  for (int round = 0; round < rounds; round++) {
    event(0, 1);
    end = nanoseconds(CLOCK_MONOTONIC) + 100000;
    while (nanoseconds(CLOCK_MONOTONIC) < end) {
    }
    event(0, 2);
    syscall(SYS_nanosleep, &pause, 0);
    event(0, 3);
  }
  return 0;
}
