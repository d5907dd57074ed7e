// paths COUNT [BURST MICROSECONDS [DISTINCT]]: COUNT calls of faccessat with a path, each of which fails at once: arg0 is
// -1, arg1 one of DISTINCT paths in turn, arg2 the call's number, made invalid by bit 30. BURST calls, then a pause until
// MICROSECONDS after the burst began; 0: no pauses.
#include <stdio.h>
#include <sys/prctl.h>

#include "trigger.h"

int main(int argc, char **argv) {
  long count = number(argc, argv, 1, 10);
  long burst = number(argc, argv, 2, 0);
  uint64_t interval = (uint64_t)number(argc, argv, 3, 0) * 1000u;
  long distinct = number(argc, argv, 4, 16);
  char(*paths)[64] = calloc((size_t)distinct, sizeof *paths);
  if (!paths) return 1;
  for (long i = 0; i < distinct; i++) snprintf(paths[i], sizeof *paths, "/usr/lib/x86_64-linux-gnu/lib%06ld.so", i);
  prctl(PR_SET_TIMERSLACK, 1);
  uint64_t next = nanoseconds(CLOCK_MONOTONIC);
  for (long i = 0; i < count; i++) {
    syscall(SYS_faccessat, -1, paths[i % distinct], i | 1L << 30);
    if (burst == 0 || (i + 1) % burst != 0) continue;
    next += interval;
    struct timespec until = {(time_t)(next / 1000000000u), (long)(next % 1000000000u)};
    clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, 0);
  }
  return 0;
}
