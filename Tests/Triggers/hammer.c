// hammer MS [THREADS [FILE]]: each thread makes numbered events as fast as it can for MS milliseconds; how many they were
// together goes to FILE.
#include <stdio.h>

#include "trigger.h"

static uint64_t end;
static long total;

static void *work(void *argument) {
  long i = 0;
  for (; nanoseconds(CLOCK_MONOTONIC) < end; i++) event((long)argument, i);
  __atomic_fetch_add(&total, i, __ATOMIC_RELAXED);
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
  if (argc > 3) {
    // stdio may seek, which would be an event.
    char text[32];
    int file = open(argv[3], O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    int size = snprintf(text, sizeof text, "%ld\n", total);
    if (file < 0 || write(file, text, (size_t)size) != size) return 1;
  }
  return 0;
}
