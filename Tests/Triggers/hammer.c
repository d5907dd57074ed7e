// hammer MS [THREADS]: each thread makes numbered events as fast as it can for MS milliseconds.
#include "trigger.h"

static uint64_t end;

static void *work(void *argument) {
  for (long i = 0; nanoseconds(CLOCK_MONOTONIC) < end; i++) event((long)argument, i);
  return 0;
}

int main(int argc, char **argv) {
  long threads = number(argc, argv, 2, 1);
  pthread_t other[64];
  if (threads > 64) return 2;
  end = nanoseconds(CLOCK_MONOTONIC) + (uint64_t)number(argc, argv, 1, 100) * 1000000u;
  for (long i = 1; i < threads; i++)
    if (pthread_create(&other[i], 0, work, (void *)i)) return 1;
  work(0);
  for (long i = 1; i < threads; i++) pthread_join(other[i], 0);
  return 0;
}
